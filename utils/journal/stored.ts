import type { Event } from './event';
import { parseEvent } from './event-schema';
import { append } from './ring';

/** What stands on the disk. */
export interface StoredJournal {
  readonly version: 1;
  readonly events: readonly Event[];
}

/**
 * @param raw whatever the storage gave
 * @returns the good events, in order; null when it is not a journal that this version can read
 */
export function readStored(raw: unknown): readonly Event[] | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { version, events } = raw as Partial<Record<keyof StoredJournal, unknown>>;
  if (version !== 1 || !Array.isArray(events)) return null;
  // A spoilt event is dropped alone.
  return events.reduce<readonly Event[]>((good, item) => {
    const event = parseEvent(item);
    return event ? append(good, event) : good;
  }, []);
}
