import type { Event } from './event';

/** How many events are kept: several attempts, and less than 100 kB on the disk. */
export const RING_SIZE = 200;

/**
 * Adds an event in its place in time; the oldest leaves when there is no more room.
 * A message sent twice (its worker died before it could answer) is written once: its id tells.
 * @param events in order of time
 * @returns a new list, or the same one when nothing changes
 */
export function append(events: readonly Event[], event: Event, cap = RING_SIZE): readonly Event[] {
  if (events.some(({ id }) => id === event.id)) return events;
  const before = events.findLastIndex(({ at }) => at <= event.at) + 1;
  const next = events.toSpliced(before, 0, event);
  return next.slice(Math.max(0, next.length - cap));
}
