import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE, MOST_ENTRIES, parseEntries } from '../../utils/knowledge/parse';
import { sample } from './load';

describe('parseEntries', () => {
  it('drops a bad entry alone', () => {
    const { entries, rejected } = parseEntries([{ ...sample, id: 'a' }, { ...sample, id: 'b', severity: 1 }, null, { ...sample, id: 'c' }]);
    expect(entries.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(rejected).toMatchObject([{ id: 'b', path: ['severity'] }, { path: [] }]);
  });

  it('keeps the first of two with the same id', () => {
    const { entries, rejected } = parseEntries([sample, { ...sample, severity: 'info' }]);
    expect(entries).toEqual([sample]);
    expect(rejected[0]?.why).toMatch(/déjà pris/);
  });

  it('skips and counts what is for a later engine, whatever it holds', () => {
    expect(parseEntries([{ id: 'x', minEngine: ENGINE + 1, when: { moonPhase: 'full' } }])).toEqual({ entries: [], rejected: [], skipped: 1 });
  });

  it('reads no more than a list may hold', () => {
    const { entries, rejected } = parseEntries(Array.from({ length: MOST_ENTRIES + 10 }, (_, n) => ({ ...sample, id: `n-${n}` })));
    expect(entries).toHaveLength(MOST_ENTRIES);
    expect(rejected[0]?.why).toMatch(/coupée/);
  });

  it.each(['{"__proto__":{"polluted":1},"id":"__proto__"}', '{"constructor":{"prototype":{"polluted":1}}}', '{"id":"constructor"}'])('leaves the prototype alone: %s', (text) => {
    const parsed = parseEntries([{ ...sample, ...(JSON.parse(text) as object) }, JSON.parse(text)]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(parsed.rejected.length).toBeGreaterThan(0);
  });

  it('never throws', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true });
    const keys = fc.constantFrom(...Object.keys(sample), 'when', 'where', '__proto__', 'minEngine');
    const nothing = fc.property(anything, (list) => parseEntries(list).entries.length === 0);
    const counted = fc.property(fc.array(fc.tuple(keys, anything)), (changes) => {
      const { entries, rejected, skipped } = parseEntries([{ ...sample, ...Object.fromEntries(changes) }]);
      return entries.length + rejected.length + skipped === 1;
    });
    expect(() => fc.assert(nothing)).not.toThrow();
    expect(() => fc.assert(counted)).not.toThrow();
  });
});
