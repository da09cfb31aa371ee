/** How much an entry may still be believed, on a given day. No date is ever invented: absent is absent. */
import type { Today } from '../fields/finding';
import type { Entry } from './schema';

/** - `fresh`: a person met it within 180 days; `old`: longer ago, or never confirmed; `retired`: kept, never shown. */
export type Freshness = 'fresh' | 'old' | 'retired';

type Dated = Pick<Entry, 'lastConfirmed' | 'fixedOn' | 'status'>;

export function freshness({ lastConfirmed = '', fixedOn, status }: Dated, today: Today): Freshness {
  if (fixedOn || status === 'fixed' || status === 'historical') return 'retired';
  const age = (Date.parse(today.slice(0, 10)) - Date.parse(lastConfirmed)) / 864e5;
  // One day ahead is a time zone; further ahead is a mistake, and a mistake is not a confirmation.
  return age >= -1 && age <= 180 ? 'fresh' : 'old';
}

/** What nobody has checked for six months may annoy, not block: a wrong alarm is worse than none. */
export function shownSeverity(entry: Dated & Pick<Entry, 'severity'>, today: Today): Entry['severity'] {
  return entry.severity === 'blocking' && freshness(entry, today) !== 'fresh' ? 'hindering' : entry.severity;
}
