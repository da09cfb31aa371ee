import type { Contact } from '../../utils/knowledge/help-schema';
import type { Send } from '../../utils/messages';

/** Whom to turn to, as far as the panel names them. */
export interface Contacts {
  readonly known: () => readonly Contact[];
  /** Asks the background for those that are not there yet. */
  readonly ask: (ids: readonly string[]) => void;
}

/** @param changed called when some have come */
export function openContacts(send: Send, changed: () => void): Contacts {
  const asked = new Set<string>();
  let known: readonly Contact[] = [];
  return {
    known: () => known,
    ask: (ids) => {
      const missing = [...new Set(ids)].filter((id) => !asked.has(id));
      if (missing.length === 0) return;
      for (const id of missing) asked.add(id);
      void send({ type: 'contacts', ids: missing }).then((found) => {
        // A background that did not answer is asked again at the next change.
        if (!found) for (const id of missing) asked.delete(id);
        known = [...known, ...(found ?? [])];
        changed();
      });
    },
  };
}
