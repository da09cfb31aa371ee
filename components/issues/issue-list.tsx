import type { ShownIssue } from '../../utils/messages';
import type { ContactData } from '../panel/blocked';
import { IssueCard } from '../panel/issue-card';
import type { PanelWords } from '../panel/words';

interface IssueListProps {
  readonly issues: readonly ShownIssue[];
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
}

/** Known issues, folded: their titles are read first. */
export function IssueList({ issues, words, contacts }: IssueListProps) {
  return (
    <div class="issues">
      {issues.map((issue) => <IssueCard key={issue.entry.id} issue={issue} words={words} contacts={contacts} />)}
    </div>
  );
}
