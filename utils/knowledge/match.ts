/**
 * From what the page shows to what is worth saying. Signs before words: without an observed sign (message, code,
 * finding, status, failure) an entry is never signalled, it only waits under « Bon à savoir ici ».
 */
import type { Today } from '../fields/finding';
import { freshness, shownSeverity, type Freshness } from './freshness';
import type { Index, Item, Test } from './index-entries';
import { observe, type Observed } from './observed';
import type { Entry } from './schema';
import { isMessage, isSign } from './tokens';
import { fits, type Place } from './where';

export interface RaisedIssue {
  readonly id: string;
  /** As shown: an old entry never blocks. */
  readonly severity: Entry['severity'];
  /** As its author wrote it. */
  readonly declared: Entry['severity'];
  readonly freshness: Freshness;
  /** The site itself shows the message or the code. */
  readonly byText: boolean;
}

export interface Matches {
  readonly raised: readonly RaisedIssue[];
  /** Ids of entries of this place whose sign is not seen, in their order: `slice` puts the most particular first. */
  readonly toKnow: readonly string[];
}

/** More than this under « Bon à savoir ici » would not be read. */
const mostToKnow = 12;

export function matchEntries(index: Index, observed: Observed, today: Today): Matches {
  const { keys, shows, meets } = observe(observed, today);
  const raised = new Map<Item, RaisedIssue>();
  for (const item of new Set([...keys].flatMap((key) => index.bySign.get(key) ?? []))) {
    const { entry } = item;
    const signs = item.signs.filter(shows);
    if (signs.length > 0 && fits(entry.where, observed, true) && isDue(item, meets))
      raised.set(item, { id: entry.id, severity: shownSeverity(entry, today), declared: entry.severity, freshness: freshness(entry, today), byText: signs.some(isMessage) });
  }

  const toKnow: string[] = [];
  for (const item of here(index, observed)) {
    if (toKnow.length === mostToKnow) break;
    // A sign is what is being waited for; everything else must already be so.
    if (!raised.has(item) && isDue(item, (test) => isSign(test.token) || meets(test))) toKnow.push(item.entry.id);
  }
  return { raised: [...raised.values()], toKnow };
}

/** Every `all` and, where there are some, one `any`. */
const isDue = ({ all, any }: Item, meets: (test: Test) => boolean) => all.every(meets) && (any.length === 0 || any.some(meets));

/** The entries of a place, searched once: the next passes on the same step cost nothing. */
function here({ items, byPlace }: Index, place: Place): readonly Item[] {
  const key = [place.portal, place.procedure, place.step].join();
  const found = byPlace.get(key) ?? items.filter(({ entry }) => fits(entry.where, place, false));
  byPlace.set(key, found);
  return found;
}
