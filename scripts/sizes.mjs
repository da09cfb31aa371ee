/**
 * Sizes of what people download with each page, min + gz (1 kB = 1000 bytes).
 * `--check` fails over the budgets of the design: they are the reason why the load script has no UI library.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/run.mjs';

const gz = (text) => gzipSync(text, { level: 9 }).length;
const output = (path) => readFileSync(join(root, '.output', 'chrome-mv3', path));
const load = gz(output('content-scripts/assistant.js'));
const panel = gz(output('panel.js'));
const data = gz(output('slice-size.json'));

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
