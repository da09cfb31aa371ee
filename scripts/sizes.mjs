/**
 * Sizes of what people download with each page, min + gz (1 kB = 1000 bytes).
 * `--check` fails over the budgets of the design: they are the reason why the load script has no UI library.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { register } from 'tsx/esm/api';
import { root } from './lib/run.mjs';

register();
const { panelWords } = await import('../utils/panel-words.ts');

/** What the background hands to a page of this portal. */
async function sliceOf(portal) {
  const { readKnowledge } = await import('./cli/knowledge.ts');
  const { pageMap } = await import('../utils/knowledge/page-map.ts');
  const { matchable, raisable, slice } = await import('../utils/knowledge/where.ts');
  const { atlas, entries } = readKnowledge();
  // With the texts of the gravest entry: what a first screen shows.
  return { map: pageMap(atlas, [], portal), entries: raisable(slice(entries, portal)).map(matchable), shown: entries.filter(({ severity }) => severity === 'blocking').slice(0, 1) };
}


const gz = (text) => gzipSync(text, { level: 9 }).length;
const output = (path) => readFileSync(join(root, '.output', 'chrome-mv3', path));
const load = gz(output('assistant.js'));
const checks = gz(output('checks.js'));
const panel = gz(output('panel.js'));
// A first finding of each kind on the first step of the vehicle forms.
const wanted = ['procedure.immat-achat-occasion', 'step.identification-vehicule', 'plate_siv.forbidden_letter', 'formule_number.is_plate_fni', 'date_fr.shape', 'asked.plate', 'asked.formula', 'asked.cardDate', 'asked.saleAt'];
const words = gz(JSON.stringify(panelWords(JSON.parse(readFileSync(join(root, 'locales', 'fr.json'), 'utf8')), wanted, true)));
const data = gz(JSON.stringify(await sliceOf('immatriculation')));

const rows = [
  ['load script: what every page pays', load, 14_000],
  ['up to the first findings shown: load script, checks, panel, its words, knowledge of the host', load + checks + panel + words + data, 40_000],
];
process.stdout.write(`checks ${checks}, panel ${panel}, words ${words}, knowledge ${data}\n`);
let over = false;
for (const [what, bytes, budget] of rows) {
  over ||= bytes > budget;
  process.stdout.write(`${what}: ${bytes} bytes min+gz (budget ${budget})${bytes > budget ? '  OVER' : ''}\n`);
}
if (process.argv.includes('--check') && over) process.exitCode = 1;
