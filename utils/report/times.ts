/**
 * Times of a report are written with the offset of the person's clock: « 09:30 » then means the same to the helper,
 * and the same report gives the same bytes on every machine.
 */

const two = (n: number) => String(n).padStart(2, '0');

/** @param offset minutes ahead of UTC */
function iso(ms: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const away = Math.abs(offset);
  return `${new Date(ms + offset * 60_000).toISOString().slice(0, 19)}${sign}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

/** @returns for example `2026-11-24T09:30:00+01:00`, on the person's clock */
export function isoNow(date: Date): string {
  return iso(date.getTime(), -date.getTimezoneOffset());
}

/** The same form for another moment. @param like an ISO date-time whose offset is taken */
export function isoLike(ms: number, like: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(like) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return iso(ms, sign === '-' ? -offset : offset);
}

/** The parts of the wall clock, as written. */
export function clockParts(at: string): { year: string; month: string; day: string; hour: string; minute: string } {
  const [year = '', month = '', day = '', hour = '', minute = ''] = at.slice(0, 16).split(/[-T:]/);
  return { year, month, day, hour, minute };
}
