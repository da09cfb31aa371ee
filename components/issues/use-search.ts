import { useMemo, useState } from 'preact/hooks';
import { ofProcedure } from '../../utils/knowledge/issue-groups';
import { openSearch } from '../../utils/knowledge/search';
import type { ShownIssue } from '../../utils/messages';
import type { PanelWords } from '../panel/words';

export interface Search {
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly procedure: string | null;
  readonly choose: (procedure: string | null) => void;
  /** The likeliest first; null when nothing is searched for. */
  readonly found: readonly ShownIssue[] | null;
  /** How many more there are in the other procedures. */
  readonly elsewhere: number;
}

/** What is searched for among these issues, and what is found. */
export function useSearch(issues: readonly ShownIssue[], language: PanelWords['language']): Search {
  const [typed, type] = useState('');
  const [procedure, choose] = useState<string | null>(null);
  const byId = useMemo(() => new Map(issues.map((issue) => [issue.entry.id, issue])), [issues]);
  const find = useMemo(() => openSearch(issues.map(({ entry }) => entry), language), [issues, language]);
  const all = useMemo(() => find(typed)?.flatMap((id) => byId.get(id) ?? []) ?? null, [find, typed, byId]);
  const found = all && ofProcedure(all, procedure);
  return { typed, type, procedure, choose, found, elsewhere: (all?.length ?? 0) - (found?.length ?? 0) };
}
