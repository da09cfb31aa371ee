/** The only place that reads the clock, so that every rule can be tried on any day. */

/** @returns the person's wall clock as `2026-11-24T08:30` (local time, no offset: forms speak in local time). */
export function localNow(date: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
