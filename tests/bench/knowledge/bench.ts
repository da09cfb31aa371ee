import { join } from 'node:path';
import type { RuleBundle } from '@duckduckgo/autoconsent';
import rules from '@duckduckgo/autoconsent/rules/rules.json';
import { readKnowledge } from '../../../scripts/cli/knowledge';
import { pageMap } from '../../../utils/knowledge/page-map';
import { timesRow, type Bench, type Row } from '../bench';
import { bundle } from '../bundle';
import { timesOf } from '../times';
import { manyEntries } from './entries';
import { measureOurs, measurePeer } from './measure';
import { formOf, url } from './page';

const SIZES = [1500, 6000];
const COUNTS = [50, 300, 800, 3000, 10_000];

/** Of the design, section 10. */
const TEXT_MOST = 2;
const MATCH_MOST = 1;
const GROWTH_MOST = 2;

const all = rules.autoconsent as unknown as RuleBundle['autoconsent'];
/** Those without an address are asked on every page; the others are looked at by their address first. */
const generic = all.filter(({ runContext }) => !runContext?.urlPattern);

export const knowledgeBench: Bench = {
  name: 'Known issues against a page',
  timed: 'The text of the page read, what the site says found in it, entries matched and those for the screen chosen; the matching alone; the whole pass of the load script. Beside them, one detection pass of autoconsent (findCmp) on the same page.',
  run: async (page) => {
    const { entries: real, atlas } = readKnowledge();
    const map = pageMap(atlas, [], 'immatriculation');
    const scripts = await Promise.all(['ours.ts', 'peer.ts'].map((name) => bundle(join(import.meta.dirname, name))));
    const rows: Row[] = [];
    for (const size of SIZES) {
      await page.goto(url);
      await page.setContent(formOf(real, size));
      for (const script of scripts) await page.addScriptTag({ content: script });
      const medians = new Map<number, number>();
      for (const count of COUNTS) {
        const { elements, found, index, match, text, first, pass } = await measureOurs(page, manyEntries(real, count), map, '2026-11-24T10:00');
        if (found.length === 0) throw new Error('the issue that stands on the page was not found: nothing worth timing');
        const isAim = size === 1500 && count === 300;
        const at = `${elements} elements, ${count} entries`;
        medians.set(count, timesOf(first).median);
        rows.push(
          timesRow(`${at}: text read and matched`, timesOf(text), isAim ? TEXT_MOST : null),
          timesRow(`${at}: the same, at the first look at the page`, timesOf(first)),
          timesRow(`${at}: matching alone`, timesOf(match), isAim ? MATCH_MOST : null),
          timesRow(`${at}: whole pass, fields and places too`, timesOf(pass)),
          timesRow(`${at}: index, made once for a page`, timesOf(index)),
        );
      }
      const growth = (medians.get(3000) ?? NaN) / (medians.get(50) ?? NaN);
      rows.push({ what: `${size} elements: text read and matched at the first look, 3000 entries over 50`, measured: `× ${growth.toFixed(2)}`, budget: `< × ${GROWTH_MOST}`, over: !(growth < GROWTH_MOST) });
      for (const [name, list] of [['those for any page', generic], ['all', all]] as const) {
        for (const heuristics of [false, true]) {
          const { rules: held, pass } = await measurePeer(page, list, heuristics);
          rows.push(timesRow(`${size} elements: autoconsent, ${held} rules (${name})${heuristics ? ', its look at the text too' : ''}`, timesOf(pass)));
        }
      }
    }
    return rows;
  },
};
