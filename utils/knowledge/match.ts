/**
 * From what the page shows to what is worth saying. Signs before words: without an observed sign (message, code,
 * finding, status, failure) an entry is never signalled, it only waits under « Bon à savoir ici » (`to-know.ts`).
 */
import type { Today } from '../fields/finding';
import { freshness, shownSeverity, type Freshness } from './freshness';
import type { Index, Item, Test } from './index-entries';
import { observe, type Observed, type Pass } from './observed';
import type { Entry } from './schema';
import { isMessage } from './tokens';
import { fits } from './where';

export interface RaisedIssue {
  readonly id: string;
  /** As shown: an old entry never blocks. */
  readonly severity: Entry['severity'];
  readonly freshness: Freshness;
  /** The site itself shows the message or the code. */
  readonly byText: boolean;
}

/** What the page shows of the entries, all looked at in one go: those whose sign is seen, at their place. */
export function matchEntries(index: Index, observed: Observed, today: Today): RaisedIssue[] {
  const pass = observe(observed, today);
  return [...candidates(index, pass)].flatMap((item) => judge(item, pass, observed, today) ?? []);
}

/** The entries of which something was seen. */
export const candidates = ({ bySign }: Index, { keys }: Pass): Set<Item> => new Set([...keys].flatMap((key) => bySign.get(key) ?? []));

/** @returns what is worth saying of one entry; null when it is not signalled */
export function judge(item: Item, { shows, meets }: Pass, observed: Observed, today: Today): RaisedIssue | null {
  const { entry } = item;
  const signs = item.signs.filter(shows);
  if (signs.length === 0 || !fits(entry.where, observed, true) || !isDue(item, meets)) return null;
  return { id: entry.id, severity: shownSeverity(entry, today), freshness: freshness(entry, today), byText: signs.some(isMessage) };
}

/** Every `all` and, where there are some, one `any`. */
export const isDue = ({ all, any }: Item, meets: (test: Test) => boolean) => all.every(meets) && (any.length === 0 || any.some(meets));
