/** The list as it may be read by a person. */
import type { Today } from '../fields/finding';
import type { ShownIssue } from '../messages';
import { freshness, shownSeverity } from './freshness';
import type { Entry } from './schema';

/** @returns the entries that still stand, with what their age lets us say of them; retired ones are kept in the list, never shown */
export function standing(entries: readonly Entry[], today: Today): ShownIssue[] {
  return entries.flatMap((entry) => {
    const age = freshness(entry, today);
    return age === 'retired' ? [] : [{ entry, severity: shownSeverity(entry, today), freshness: age }];
  });
}
