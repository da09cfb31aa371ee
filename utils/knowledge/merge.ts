/** Several lists as one: that of Balise, then those that a person has asked for. */
import type { Knowledge } from './assemble';
import type { Help } from './help-schema';
import type { Entry } from './schema';

/** What a list brings: the map of the sites is that of Balise alone, or a bad list could blind it. */
export interface ListedKnowledge {
  readonly entries: readonly Entry[];
  readonly help: Help;
}

export interface NamedList extends ListedKnowledge {
  readonly id: string;
  /** As the person calls it. */
  readonly name: string;
}

/** An entry and the name of the list that it comes from, as the person calls it; none for that of Balise. No file can give itself this name: the schema refuses unknown keys. */
export type ListedEntry = Entry & { readonly list?: string };

export interface MergedKnowledge extends Knowledge {
  readonly entries: readonly ListedEntry[];
  readonly help: Help;
}

/** @param id as `mergeLists` gives it @returns whether it is of another list than that of Balise */
export const isOfAnother = (id: string): boolean => id.includes('.');

/**
 * Ids of entries and contacts of another list begin with that of the list and a dot, which no id can hold: no list can take the place of
 * what another says. A contact that a list does not give itself is that of Balise: its own desk, or the 34 00.
 */
export function mergeLists(main: Knowledge & { readonly help: Help }, isPaused: boolean, others: readonly NamedList[]): MergedKnowledge {
  return {
    atlas: main.atlas,
    entries: [...(isPaused ? [] : main.entries), ...others.flatMap(ownEntries)],
    help: { ...main.help, contacts: [...main.help.contacts, ...others.flatMap(({ id, help }) => help.contacts.map((contact) => ({ ...contact, id: `${id}.${contact.id}` })))] },
  };
}

function ownEntries({ id, name, entries, help }: NamedList): ListedEntry[] {
  const own = new Set(help.contacts.map((contact) => contact.id));
  return entries.map((entry) => ({ ...entry, id: `${id}.${entry.id}`, list: name, contacts: entry.contacts.map((contact) => (own.has(contact) ? `${id}.${contact}` : contact)) }));
}
