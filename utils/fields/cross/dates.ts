import { isoDay } from '../../identifiers/calendar';

/**
 * A date as far as it is known. The beginning of an ISO date is one: `2019` is some day of 2019, `1965-05` some day of May 1965,
 * `2026-11-23T14:30` a minute. When only bounds are known (a value of an earlier step is forgotten, what followed from it is
 * kept), they are given, inclusive: `{ to: '2009-04-14' }` is before the SIV.
 */
export type KnownDate = string | { readonly from?: string; readonly to?: string };

/** What a rule may be given: known, known to be missing, not known. */
export type MaybeDate = KnownDate | null | undefined;

/** The earliest that the date can be; '' when it has no such bound. */
export const earliest = (date: MaybeDate): string => (typeof date === 'string' ? date : (date?.from ?? ''));

/** The latest that the date can be; '' when it has no such bound. */
export const latest = (date: MaybeDate): string => (typeof date === 'string' ? date : (date?.to ?? ''));

/**
 * Whether one date surely comes before another: only the part that both have is compared, so that a day says nothing of an hour
 * of the same day, and what is not known comes neither before nor after.
 */
export function isBefore(first: MaybeDate, second: MaybeDate): boolean {
  const [end, start] = [latest(first), earliest(second)];
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

/**
 * Months are counted by the calendar, and the day stays inside the month: 31 August and six months is 28 February.
 * @param iso an ISO date or its beginning
 * @returns as much of the later date as can be told; '' when nothing can
 */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month, day = 1] = iso.slice(0, 10).split('-').map(Number);
  if (!iso || (month === undefined && months % 12 !== 0)) return '';
  const total = year * 12 + (month ?? 1) - 1 + months;
  const then = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  const last = new Date(Date.UTC(then.year, then.month, 0)).getUTCDate();
  return isoDay({ ...then, day: Math.min(day, last) }).slice(0, Math.min(iso.length, 10));
}

/** @returns the day so many days later; '' unless the whole day is known */
export function addDays(iso: string, days: number): string {
  const [year = 0, month = 0, day] = iso.slice(0, 10).split('-').map(Number);
  return day === undefined ? '' : new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Whether the date was surely more than so many months before `at`. The last day still counts as within (« moins de n mois »). */
export const isOlderThan = (date: MaybeDate, months: number, at: MaybeDate): boolean => isBefore(addMonths(latest(date), months), at);

/** The same in days. */
export const isOlderThanDays = (date: MaybeDate, days: number, at: MaybeDate): boolean => isBefore(addDays(latest(date), days), at);

/** Whether a person born then is surely under that age on the day `at`. */
export const isUnderAge = (birth: MaybeDate, years: number, at: MaybeDate): boolean => isBefore(at, addMonths(earliest(birth), years * 12));
