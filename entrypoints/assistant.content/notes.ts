import type { NewEvent } from '../../utils/journal/event';

type Draft = NewEvent extends infer E ? (E extends NewEvent ? Omit<E, 'id' | 'at'> : never) : never;

/** Sends each thing once to the journal: the same step, message or point seen at every pass is one event. */
export interface Notes {
  readonly once: (key: string, event: Draft) => void;
  /** At a new step, the same point may be told again. */
  readonly newStep: () => void;
}

export function openNotes(send: (events: readonly NewEvent[]) => void): Notes {
  const told = new Set<string>();
  return {
    once: (key, event) => {
      if (told.has(key) || told.size > 500) return;
      told.add(key);
      send([{ ...event, id: crypto.randomUUID(), at: Date.now() }]);
    },
    newStep: () => told.clear(),
  };
}
