import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexEntries, type Index, type Matchable } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import type { Observed } from '../../utils/knowledge/observed';
import { sample } from './load';

const observed: Observed = { portal: 'immatriculation', procedure: 'immat-cession', step: 'paiement', messages: ['Une erreur technique numéro 7 est survenue lors de votre démarche.'], fields: [], findings: ['vin.shape_7'], statuses: [], failure: false, browser: { name: 'chrome', version: 156 } };

/** Entries that all look alike: the same first words, the same steps. */
const entries = (count: number): Matchable[] =>
  Array.from({ length: count }, (_, n) => ({
    ...sample,
    id: `n-${n}`,
    where: { steps: [n % 2 ? 'paiement' : 'connexion'] },
    when: { any: [{ text: `Une erreur technique numéro ${n} est survenue lors de votre démarche.` }, { finding: `vin.shape_${n}` }] },
  }));

/** How many entries a pass looks at, once the place is known. */
function looked(count: number): number {
  const index = indexEntries(entries(count));
  matchEntries(index, observed, '2026-11-24');
  let looks = 0;
  const counted = (lists: Index['bySign']) =>
    new Map(
      [...lists].map(([key, list]) => {
        const get = (target: typeof list, name: string | symbol): unknown => {
          if (/^\d+$/.test(String(name))) looks += 1;
          return Reflect.get(target, name);
        };
        return [key, new Proxy(list, { get })];
      }),
    );
  const watched: Index = { items: [], bySign: counted(index.bySign) };
  expect(matchEntries(watched, observed, '2026-11-24').map(({ id }) => id)).toEqual(['n-7']);
  return looks;
}

it('looks at no more entries among 3000 than among 50', () => {
  expect(looked(50)).toBeGreaterThan(0);
  expect(looked(3000)).toBeLessThanOrEqual(looked(50));
});

it('keeps zod out of what a page loads', () => {
  const seen = new Set<string>();
  const visit = (file: URL) => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, , from = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type )(.*) from '(.*)';$/gm)) {
      expect([file.pathname, from]).toEqual([file.pathname, expect.stringMatching(/^\./)]);
      visit(new URL(`${from}.ts`, file));
    }
  };
  for (const name of ['match', 'matcher', 'index-entries', 'for-screen', 'where']) visit(new URL(`../../utils/knowledge/${name}.ts`, import.meta.url));
  expect([...seen].filter((file) => /schema|conditions|words/.test(file))).toEqual([]);
});
