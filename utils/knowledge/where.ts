/** Where an entry belongs. */
import type { PortalId } from '../page/facts';
import type { PageMap } from '../page/map';
import { indexEntries, type Index, type Matchable } from './index-entries';
import { isOfAnother } from './merge';
import type { Entry } from './schema';

/** A place: a portal, a procedure, a step; null is « cannot be told ». */
export interface Place {
  readonly portal: PortalId | null;
  readonly procedure: string | null;
  readonly step: string | null;
}

const has = (list: readonly string[] | undefined, value: string | null, unknown: boolean) => !list || (value ? list.includes(value) : unknown);

/**
 * @param unknown whether an unknown procedure or step may be the right one. Yes for an entry whose sign is seen:
 * an error page often tells neither, and that is when help is needed. No for what is only good to know here.
 * An unknown portal never counts against: nobody knows the host of the vehicle forms.
 */
export function fits(where: Entry['where'], { portal, procedure, step }: Place, unknown: boolean): boolean {
  return has(where?.portals, portal, true) && has(where?.procedures, procedure, unknown) && has(where?.steps, step, unknown);
}

const particular = ({ where }: Pick<Entry, 'where'>) => (where?.steps ? 2 : 0) + (where?.procedures ? 1 : 0);

/** The entries that a page of this portal may need, the most particular first; all of them when the host does not tell its portal. */
export function slice<T extends Pick<Entry, 'where'>>(entries: readonly T[], portal: PortalId | null): T[] {
  return entries.filter(({ where }) => has(where?.portals, portal, true)).sort((a, b) => particular(b) - particular(a));
}

/**
 * The messages and codes that the entries wait for, by the word under which each waits, for the reader of the page to recognise.
 * Not those of another list: it could have any line of a form (« Motif médical ») taken for a message of the site, and noted as one. What such a list waits for
 * is seen where the site itself marks what it says.
 */
export function knownTexts({ bySign }: Index): PageMap['knownTexts'] {
  return Object.fromEntries([...bySign].map(([key, items]) => [key, items.filter(({ entry }) => !isOfAnother(entry.id)).flatMap(({ signs }) => signs)]));
}

/** The entries that a page can raise: those with a sign, still standing. The others wait in the background until they are asked for. */
export function raisable(entries: readonly Entry[]): Entry[] {
  return indexEntries(entries).items.flatMap(({ entry, signs }) => (signs.length > 0 ? [entry as Entry] : []));
}

/**
 * What matching needs of an entry that a page can raise: texts, advice and sources stay in the background until they are to be shown.
 * That it still stands is known: `raisable` has seen to it.
 */
export function matchable({ id, severity, where, when, lastConfirmed }: Matchable): Matchable {
  const parts = { id, severity, where, when, lastConfirmed };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Matchable;
}
