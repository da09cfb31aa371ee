import { forScreen } from '../../utils/knowledge/for-screen';
import { freshness } from '../../utils/knowledge/freshness';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import type { Entry } from '../../utils/knowledge/schema';
import type { ShownIssue, Slice } from '../../utils/messages';
import type { Facts } from '../../utils/page/facts';

interface Seen {
  readonly facts: Facts;
  readonly findings: readonly string[];
  readonly statuses: ReadonlySet<string>;
  readonly muted: ReadonlySet<string>;
  readonly today: string;
  /** « Bon à savoir ici » is read in the open panel only: its texts are not fetched before. */
  readonly withToKnow: boolean;
}

export interface IssueWatch {
  readonly match: (seen: Seen) => { readonly shown: readonly ShownIssue[]; readonly toKnow: readonly ShownIssue[] };
}

/**
 * The known issues of this host: the slice holds what matching needs, texts are asked for when they are to be shown.
 * @param fetchEntries asks the background for whole entries
 * @param changed called when texts have come
 */
export function watchIssues({ entries, browser }: Slice, fetchEntries: (ids: readonly string[]) => Promise<readonly Entry[] | null>, changed: () => void): IssueWatch {
  const index = indexEntries(entries);
  const texts = new Map<string, Entry | null>();

  /** Each id is asked for once; a background that does not answer is asked again at the next pass. */
  function fetchMissing(ids: readonly string[]) {
    const missing = ids.filter((id) => !texts.has(id));
    if (missing.length === 0) return;
    for (const id of missing) texts.set(id, null);
    void fetchEntries(missing).then((found) => {
      if (!found) for (const id of missing) texts.delete(id);
      for (const entry of found ?? []) texts.set(entry.id, entry);
      changed();
    });
  }

  return {
    match: ({ facts, findings, statuses, muted, today, withToKnow }) => {
      const found = matchEntries(index, {
        ...facts,
        messages: facts.messages.map(({ text }) => text),
        findings,
        statuses: [...statuses],
        failure: statuses.has('failed'),
        browser,
      }, today);
      const raised = forScreen(found.raised.filter(({ id }) => !muted.has(id)));
      const toKnow = withToKnow ? found.toKnow.filter((id) => !muted.has(id)) : [];
      fetchMissing([...raised.map(({ id }) => id), ...toKnow]);
      return {
        shown: raised.flatMap(({ id, severity, freshness }) => {
          const entry = texts.get(id);
          return entry ? [{ entry, severity, freshness }] : [];
        }),
        toKnow: toKnow.flatMap((id): ShownIssue[] => {
          const entry = texts.get(id);
          return entry ? [{ entry, severity: 'info', freshness: freshness(entry, today) }] : [];
        }),
      };
    },
  };
}
