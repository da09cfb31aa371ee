/**
 * What one screen can be given, at every step of every procedure and where the place cannot be told: nothing while nothing is wrong, and never more than
 * three at once, of which one is blocking, even where every sign of the list is seen together. That saved pages with nothing to say stay silent
 * is the business of `balise knowledge check`, which tries every entry on each of them.
 */
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { forScreen } from '../../utils/knowledge/for-screen';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import type { Observed } from '../../utils/knowledge/observed';
import { PORTALS, PROCEDURES, STEPS } from '../../utils/knowledge/places';
import { slice } from '../../utils/knowledge/where';
import { today } from './check-folder';

const { entries: written, atlas } = readKnowledge();
/** Confirmed today, so that those declared blocking do block. */
const entries = written.map((entry) => ({ ...entry, lastConfirmed: today }));
const kinds = atlas.fields.kinds.flatMap(({ kind }) => kind ?? []);
const conditions = entries.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? [])]);
const places = [null, ...PROCEDURES].flatMap((procedure) => [null, ...STEPS].map((step) => ({ procedure, step })));
const indexes = [null, ...PORTALS].map((portal) => ({ portal, index: indexEntries(slice(entries, portal)) }));

/** Every kind of field, empty and filled: a page with nothing wrong may ask anything. */
const ordinary: Pick<Observed, 'messages' | 'fields' | 'findings' | 'statuses' | 'failure'> = { messages: [], fields: kinds.flatMap((kind) => [{ kind, filled: false }, { kind, filled: true }]), findings: [], statuses: [], failure: false };

const everything: typeof ordinary = {
  ...ordinary,
  messages: conditions.flatMap((condition) => ('text' in condition ? [condition.text] : 'code' in condition ? [condition.code] : [])),
  findings: conditions.flatMap((condition) => ('finding' in condition ? [condition.finding] : [])),
  statuses: ['4xx', '5xx'],
  failure: true,
};

const raised = (seen: typeof ordinary) => indexes.flatMap(({ portal, index }) => places.flatMap((place) => ['chrome', 'firefox'].map((name) => matchEntries(index, { ...seen, ...place, portal, browser: { name, version: 156 } }, today))));

describe('at every step of every procedure', () => {
  it('nothing is signalled while nothing is wrong', () => {
    expect(raised(ordinary).filter((issues) => issues.length > 0)).toEqual([]);
  });

  it('at most three together, of which one is blocking, whatever is seen', () => {
    const all = raised(everything);
    expect(Math.max(...all.map((issues) => issues.length))).toBeGreaterThan(3);
    const screens = all.map(forScreen);
    expect(screens.some((screen) => screen.length === 3 && screen[0]?.severity === 'blocking')).toBe(true);
    expect(screens.filter((screen) => screen.length > 3 || screen.filter(({ severity }) => severity === 'blocking').length > 1)).toEqual([]);
  });
});
