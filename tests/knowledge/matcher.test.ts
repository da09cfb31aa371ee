import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexEntries, type Matchable } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import { openMatcher, passBudget } from '../../utils/knowledge/matcher';
import type { Observed } from '../../utils/knowledge/observed';
import { sample } from './load';

const today = '2026-11-24T08:30';
const page: Observed = { portal: 'immatriculation', procedure: 'immat-cession', step: 'paiement', messages: [], fields: [], findings: [], statuses: [], failure: false, browser: { name: 'firefox', version: 153 } };
const failing: Observed = { ...page, failure: true };

/** Entries that the same sign raises: the worst list. */
const alike = (count: number): Matchable[] => Array.from({ length: count }, (_, n) => ({ ...sample, id: `n-${n}`, where: {}, when: { any: [{ failure: true }] } }));
const ids = (raised: readonly { readonly id: string }[]) => raised.map(({ id }) => id).sort();

/** A matcher whose clock goes on by `step` milliseconds at each look: about `passBudget / step` entries a pass. */
function open(entries: readonly Matchable[], step: number) {
  let ms = 0;
  const matcher = openMatcher(indexEntries(entries), () => (ms += step));
  return (observed: Observed, day = today) => matcher.pass(observed, day);
}

describe('a pass is bounded in time', () => {
  it('stops when its time is up, says so, and the passes after it find the rest, each once', () => {
    const pass = open(alike(10), passBudget / 3);
    const found = [1, 2, 3, 4].map(() => pass(failing));
    expect(found.map(({ raised }) => raised.length)).toEqual([3, 6, 9, 10]);
    expect(found.map(({ unfinished }) => unfinished)).toEqual([true, true, true, false]);
    expect(pass(failing)).toEqual({ raised: found[3]?.raised, unfinished: false });
  });

  it('looks at one entry at least, however slow the machine', () => {
    const pass = open(alike(3), 10 * passBudget);
    expect([1, 2, 3].map(() => pass(failing).raised.length)).toEqual([1, 2, 3]);
  });

  it('needs no second pass for an ordinary list', () => {
    const pass = open(alike(90), passBudget / 300);
    expect(pass(failing)).toMatchObject({ unfinished: false });
  });
});

describe('when the page changes before the end', () => {
  const entries: Matchable[] = [...alike(6), { ...sample, id: 'vin', where: {}, when: { any: [{ finding: 'vin.shape' }] } }];

  it('what was found stands until it is looked at again, and goes at once when its sign is gone', () => {
    const pass = open(entries, passBudget / 2);
    expect(ids(pass(failing).raised)).toEqual(['n-0', 'n-1']);
    expect(ids(pass({ ...failing, findings: ['vin.shape'] }).raised)).toEqual(['n-0', 'n-1', 'n-2', 'n-3']);
    expect(ids(pass({ ...page, findings: ['vin.shape'] }).raised)).toEqual([]);
  });

  it('nobody waits for ever, though the page changes at each pass', () => {
    const pass = open(entries, passBudget);
    const seen = new Set<string>();
    for (let n = 0; n < entries.length; n += 1) {
      for (const { id } of pass({ ...failing, findings: ['vin.shape'], messages: [`Message ${n}`] }).raised) seen.add(id);
    }
    expect(seen.size).toBe(entries.length);
  });

  it('judges again what stood, when the day makes it old', () => {
    const pass = open([{ ...sample, id: 'a', where: {}, when: { any: [{ failure: true }] }, lastConfirmed: '2026-06-01' }], 0);
    expect(pass(failing, '2026-11-24T08:30').raised).toMatchObject([{ freshness: 'fresh' }]);
    expect(pass(failing, '2026-12-24T08:30').raised).toMatchObject([{ freshness: 'old' }]);
  });
});

it('finds in the end what matching without a clock finds, whatever was seen before and however short the passes', () => {
  const sign = fc.constantFrom('failure', 'vin.shape', 'plate_siv.digits');
  const condition = (name: string) => (name === 'failure' ? { failure: true as const } : { finding: name });
  const list = fc.array(fc.tuple(sign, fc.constantFrom('paiement', 'connexion')), { maxLength: 12 });
  const glimpse = fc.tuple(fc.subarray(['vin.shape', 'plate_siv.digits']), fc.boolean(), fc.constantFrom('paiement', 'connexion', null));
  fc.assert(
    fc.property(list, fc.array(glimpse, { minLength: 1, maxLength: 5 }), fc.constantFrom(1, 2, 3, 50), (signs, glimpses, each) => {
      const entries: Matchable[] = signs.map(([name, step], n) => ({ ...sample, id: `n-${n}`, where: { steps: [step] }, when: { any: [condition(name)] } }));
      const pass = open(entries, passBudget / each);
      const seen = glimpses.map(([findings, failure, step]): Observed => ({ ...page, findings, failure, step }));
      for (const observed of seen) pass(observed);
      const last = seen.at(-1) ?? page;
      let found = pass(last);
      for (let more = 0; found.unfinished && more < 50; more += 1) found = pass(last);
      expect(found.unfinished).toBe(false);
      expect(ids(found.raised)).toEqual(ids(matchEntries(indexEntries(entries), last, today)));
    }),
  );
});
