/**
 * How well the saved pages are read: one line for each thing that Balise says of a page.
 * `--wrong` lists what was wrong too.
 */
import { register } from 'tsx/esm/api';
import './lib/node20.mjs';

register();
const { scorePages } = await import('../tests/pages/score.ts');

for (const { name, right, of, wrong } of Object.values(await scorePages())) {
  process.stdout.write(`${name.padEnd(22)} ${String(right).padStart(5)} of ${String(of).padStart(5)}  ${of ? ((100 * right) / of).toFixed(1).padStart(5) : '    –'} %\n`);
  if (process.argv.includes('--wrong')) for (const line of wrong) process.stdout.write(`    ${line}\n`);
}
