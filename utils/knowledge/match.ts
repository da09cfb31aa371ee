/**
 * From what the page shows to what is worth saying. Signs before words: without an observed sign (message, code,
 * finding, status, failure) an entry is never signalled, it only waits under « Bon à savoir ici » (`to-know.ts`).
 */
import type { Today } from '../fields/finding';
import { freshness, shownSeverity, type Freshness } from './freshness';
import type { Index, Item, Test } from './index-entries';
import { observe, type Observed } from './observed';
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

/** What the page shows of the entries: those whose sign is seen, at their place. */
export function matchEntries({ bySign }: Index, observed: Observed, today: Today): RaisedIssue[] {
  const { keys, shows, meets } = observe(observed, today);
  const raised = new Map<Item, RaisedIssue>();
  for (const item of new Set([...keys].flatMap((key) => bySign.get(key) ?? []))) {
    const { entry } = item;
    const signs = item.signs.filter(shows);
    if (signs.length > 0 && fits(entry.where, observed, true) && isDue(item, meets))
      raised.set(item, { id: entry.id, severity: shownSeverity(entry, today), freshness: freshness(entry, today), byText: signs.some(isMessage) });
  }
  return [...raised.values()];
}

/** Every `all` and, where there are some, one `any`. */
export const isDue = ({ all, any }: Item, meets: (test: Test) => boolean) => all.every(meets) && (any.length === 0 || any.some(meets));
