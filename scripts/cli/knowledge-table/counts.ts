import type { Today } from '../../../utils/fields/finding';
import { freshness } from '../../../utils/knowledge/freshness';
import type { Entry } from '../../../utils/knowledge/schema';
import { isSign, tokenOf } from '../../../utils/knowledge/tokens';

/** What there is to say of some entries. */
export interface Counts {
  readonly entries: number;
  /** Signalled when their sign is seen; the others only wait under « Bon à savoir ici ». Retired ones do neither. */
  readonly signs: number;
  readonly fresh: number;
  readonly old: number;
  readonly retired: number;
  /** How many sources an entry has: the fewest, the mean, the most. */
  readonly sources: readonly [least: number, mean: number, most: number];
}

/** @returns whether an entry waits for something that a page, a check or the network shows */
export const hasSign = ({ when }: Pick<Entry, 'when'>): boolean => [...(when?.all ?? []), ...(when?.any ?? [])].some((condition) => isSign(tokenOf(condition)));

export function countEntries(entries: readonly Entry[], today: Today): Counts {
  const ages = entries.map((entry) => freshness(entry, today));
  const count = (age: string) => ages.filter((one) => one === age).length;
  const sources = entries.map((entry) => entry.sources.length);
  const sum = sources.reduce((total, one) => total + one, 0);
  return {
    entries: entries.length,
    signs: entries.filter((entry, at) => ages[at] !== 'retired' && hasSign(entry)).length,
    fresh: count('fresh'),
    old: count('old'),
    retired: count('retired'),
    sources: entries.length ? [Math.min(...sources), sum / entries.length, Math.max(...sources)] : [0, 0, 0],
  };
}
