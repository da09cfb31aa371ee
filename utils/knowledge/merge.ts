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

export interface MergedKnowledge extends Knowledge {
  readonly help: Help;
  /** Names of the lists, by the start of the ids of their entries. */
  readonly lists: ReadonlyMap<string, string>;
}

/**
 * Ids of entries and contacts of another list begin with that of the list and a dot, which no id can hold: no list can take the place of
 * what another says. A contact that a list does not give itself is that of Balise: its own desk, or the 34 00.
 */
export function mergeLists(main: Knowledge & { readonly help: Help }, isPaused: boolean, others: readonly NamedList[]): MergedKnowledge {
  return {
    atlas: main.atlas,
    entries: [...(isPaused ? [] : main.entries), ...others.flatMap(ownEntries)],
    help: { ...main.help, contacts: [...main.help.contacts, ...others.flatMap(({ id, help }) => help.contacts.map((contact) => ({ ...contact, id: `${id}.${contact.id}` })))] },
    lists: new Map(others.map(({ id, name }) => [id, name])),
  };
}

function ownEntries({ id, entries, help }: NamedList): Entry[] {
  const own = new Set(help.contacts.map((contact) => contact.id));
  return entries.map((entry) => ({ ...entry, id: `${id}.${entry.id}`, contacts: entry.contacts.map((contact) => (own.has(contact) ? `${id}.${contact}` : contact)) }));
}

/** @returns the name of the list that an entry comes from; null for that of Balise */
export const listOf = ({ id }: Pick<Entry, 'id'>, lists: ReadonlyMap<string, string>): string | null => lists.get(id.slice(0, id.indexOf('.'))) ?? null;
