/** What is known of an error code that a person reads to us from a page where we are not. */
import type { Today } from '../fields/finding';
import type { ShownIssue } from '../messages';
import { forScreen } from './for-screen';
import { indexEntries } from './index-entries';
import { matchEntries } from './match';
import type { Observed } from './observed';
import type { Entry } from './schema';
import { slice } from './where';

/**
 * @param code as `readCode` gives it: the page of FranceConnect that shows it is the whole observation
 * @returns what would be signalled on that page, the gravest first
 */
export function issuesForCode(entries: readonly Entry[], code: string, browser: Observed['browser'], today: Today): ShownIssue[] {
  const observed: Observed = { portal: 'franceconnect', procedure: null, step: 'connexion', messages: [`Code ${code}`], fields: [], findings: [], statuses: [], failure: false, browser };
  const raised = matchEntries(indexEntries(slice(entries, 'franceconnect')), observed, today);
  return forScreen(raised).flatMap(({ id, severity, freshness }) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? [{ entry, severity, freshness, list: null }] : [];
  });
}
