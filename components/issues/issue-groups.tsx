import type { ContactData } from '../panel/blocked';
import type { PanelWords } from '../panel/words';
import { groupByProcedure } from '../../utils/knowledge/issue-groups';
import type { ShownIssue } from '../../utils/messages';
import { IssueList } from './issue-list';
import { procedureName } from './place-names';

interface IssueGroupsProps {
  readonly issues: readonly ShownIssue[];
  /** Chosen by the person: this group only, unfolded, and what concerns every procedure. */
  readonly chosen?: string | null;
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
}

/** All known issues, folded by procedure, so that the whole list holds on one screen. */
export function IssueGroups({ issues, chosen = null, words, contacts }: IssueGroupsProps) {
  const all = groupByProcedure(issues);
  const shown = chosen === null ? all : [...all.filter(({ procedure }) => procedure === chosen), ...all.filter(({ procedure }) => procedure === null)];
  return (
    <div class="groups">
      {shown.map((group) => (
        <details key={`${group.procedure} ${chosen}`} class="group" open={chosen !== null && group.procedure === chosen}>
          <summary>
            <h3>{procedureName(group.procedure, words)}</h3> <span class="soft">{words.plural('issues.part', group.issues.length)}</span>
          </summary>
          <IssueList issues={group.issues} words={words} contacts={contacts} />
        </details>
      ))}
    </div>
  );
}
