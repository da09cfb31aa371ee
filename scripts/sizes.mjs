/**
 * Sizes of what people download with each page, min + gz (1 kB = 1000 bytes).
 * `--check` fails over the budgets of the design: they are the reason why the load script has no UI library.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { register } from 'tsx/esm/api';
import { root } from './lib/run.mjs';

/** What the background hands to a page of this portal. */
async function sliceOf(portal) {
  register();
  const { readKnowledge } = await import('./cli/knowledge.ts');
  const { pageMap } = await import('../utils/knowledge/page-map.ts');
  const { slice } = await import('../utils/knowledge/where.ts');
  const { atlas, entries } = readKnowledge();
  return { map: pageMap(atlas, entries, portal), entries: slice(entries, portal) };
}


const gz = (text) => gzipSync(text, { level: 9 }).length;
const output = (path) => readFileSync(join(root, '.output', 'chrome-mv3', path));
const load = gz(output('content-scripts/assistant.js'));
const panel = gz(output('panel.js'));
const data = gz(JSON.stringify(await sliceOf('immatriculation')));

const rows = [
  ['load script', load, 14_000],
  ['load script, panel and data: all bytes up to the first findings', load + panel + data, 40_000],
];
let over = false;
for (const [what, bytes, budget] of rows) {
  over ||= bytes > budget;
  process.stdout.write(`${what}: ${bytes} bytes min+gz (budget ${budget})${bytes > budget ? '  OVER' : ''}\n`);
}
if (process.argv.includes('--check') && over) process.exitCode = 1;
