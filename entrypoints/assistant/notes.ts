import type { Draft } from '../../utils/journal/event';

/** Tells each thing once to the journal: the same step, message or point seen at every pass is one event. */
export interface Notes {
  readonly once: (key: string, event: Draft) => void;
  /** At a new step, the same point may be told again; after a submit, the same message is a new one. */
  readonly newStep: () => void;
  readonly forget: (type: Draft['type']) => void;
}

/** More than a person can live through on one step: a page that makes up messages without end is not listened to. */
const most = 200;

export function openNotes(send: (event: Draft) => void): Notes {
  const told = new Set<string>();
  return {
    once: (key, event) => {
      const name = `${event.type} ${key}`;
      if (told.has(name) || told.size > most) return;
      told.add(name);
      send(event);
    },
    forget: (type) => {
      for (const name of told) if (name.startsWith(`${type} `)) told.delete(name);
    },
    newStep: () => told.clear(),
  };
}
