import { forScreen } from '../../utils/knowledge/for-screen';
import { freshness } from '../../utils/knowledge/freshness';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import type { ShownIssue, Slice } from '../../utils/messages';
import type { Facts } from '../../utils/page/facts';

interface Seen {
  readonly facts: Facts;
  readonly findings: readonly string[];
  readonly statuses: ReadonlySet<string>;
  readonly muted: ReadonlySet<string>;
  readonly today: string;
}

export interface IssueWatch {
  readonly match: (seen: Seen) => { readonly shown: readonly ShownIssue[]; readonly toKnow: readonly ShownIssue[] };
}

/** The known issues of this host, indexed once; what is muted is neither shown nor told. */
export function watchIssues({ entries, browser }: Slice): IssueWatch {
  const index = indexEntries(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    match: ({ facts, findings, statuses, muted, today }) => {
      const { raised, toKnow } = matchEntries(index, {
        ...facts,
        messages: facts.messages.map(({ text }) => text),
        findings,
        statuses: [...statuses],
        failure: statuses.has('failed'),
        browser,
      }, today);
      const wanted = (id: string) => (muted.has(id) ? [] : (byId.get(id) ?? []));
      return {
        shown: forScreen(raised.filter(({ id }) => !muted.has(id))).flatMap(({ id, severity, freshness }) => [wanted(id)].flat().map((entry) => ({ entry, severity, freshness }))),
        toKnow: toKnow.flatMap(wanted).map((entry) => ({ entry, severity: 'info' as const, freshness: freshness(entry, today) })),
      };
    },
  };
}
