import { localNow } from '../../utils/clock';
import { freshness } from '../../utils/knowledge/freshness';
import { indexEntries } from '../../utils/knowledge/index-entries';
import type { Entry } from '../../utils/knowledge/schema';
import { entriesToKnow } from '../../utils/knowledge/to-know';
import { slice, type Place } from '../../utils/knowledge/where';
import type { ShownIssue } from '../../utils/messages';
import { readBrowser } from './versions';

/** What is good to know at a place, whole, for a panel that is open there; the most particular first. */
export function toKnowHere(entries: readonly Entry[], { portal, procedure, step }: Place): ShownIssue[] {
  const today = localNow();
  const observed = { portal, procedure, step, messages: [], fields: [], findings: [], statuses: [], failure: false, browser: readBrowser(navigator.userAgent) };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entriesToKnow(indexEntries(slice(entries, portal)), observed, today).flatMap((id) => {
    const entry = byId.get(id);
    return entry ? [{ entry, severity: 'info', freshness: freshness(entry, today) }] : [];
  });
}
