/**
 * The journal on the disk. Whatever the storage does (full, spoilt, mute), nothing throws: the events
 * then stay in memory, and `problem` says why. Only one place of the extension may open it: the background.
 */
import type { Event } from './event';
import { inTime } from './in-time';
import { append } from './ring';
import { readStored } from './stored';
import type { StoredJournal } from './stored';

/** The part of `browser.storage.local` that is used here. */
export interface StorageArea {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** `storage_full`: could not be written. `storage_silent`: could not be read, so it is not written either. */
export type JournalProblem = 'storage_full' | 'storage_silent';

export interface Journal {
  readonly read: () => Promise<readonly Event[]>;
  /** Resolves once the events are on the disk, or once it is known that they cannot be. */
  readonly add: (events: readonly Event[]) => Promise<void>;
  /** Forgets everything, on the disk too. @returns false when the disk did not obey */
  readonly wipe: () => Promise<boolean>;
  readonly problem: () => JournalProblem | null;
}

const KEY = 'journal';
/** A journal that this version cannot read is set aside here, once, rather than overwritten. */
const ASIDE = 'journal.aside';

/** @param patience milliseconds given to each answer of the storage */
export function openJournal(area: StorageArea, patience = 3000): Journal {
  let events: readonly Event[] = [];
  let problem: JournalProblem | null = null;
  let last: Promise<unknown> = load();

  async function load(): Promise<void> {
    try {
      const raw = (await inTime(area.get(KEY), patience))[KEY];
      const read = raw === undefined ? [] : readStored(raw);
      events = read ?? [];
      if (!read) await inTime(area.set({ [ASIDE]: raw }), patience).catch(() => undefined);
    } catch {
      problem = 'storage_silent';
    }
  }

  const write = (kept: readonly Event[]) =>
    inTime(area.set({ [KEY]: { version: 1, events: kept } satisfies StoredJournal }), patience);

  async function save(): Promise<void> {
    // What could not be read may still be there: it is not overwritten.
    if (problem === 'storage_silent') return;
    try {
      await write(events);
      problem = null;
    } catch {
      const half = events.slice(Math.floor(events.length / 2));
      try {
        await write(half);
        events = half;
        problem = null;
      } catch {
        problem = 'storage_full';
      }
    }
  }

  /** One at a time, in order: two writes never cross. */
  function inTurn<T>(task: () => T | Promise<T>): Promise<T> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    problem: () => problem,
    read: () => inTurn(() => events),
    add: (added) =>
      inTurn(async () => {
        const next = added.reduce<readonly Event[]>((all, event) => append(all, event), events);
        if (next === events) return;
        events = next;
        await save();
      }),
    wipe: () =>
      inTurn(async () => {
        events = [];
        const removed = await Promise.allSettled([KEY, ASIDE].map((key) => inTime(area.remove(key), patience)));
        const done = removed.every(({ status }) => status === 'fulfilled');
        if (done) problem = null;
        return done;
      }),
  };
}
