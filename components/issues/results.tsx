import type { ShownIssue } from '../../utils/messages';
import type { ContactData } from '../panel/blocked';
import { pressed } from '../panel/pressed';
import type { PanelWords } from '../panel/words';
import { IssueList } from './issue-list';
import { NothingFound } from './nothing-found';

interface ResultsProps {
  /** The likeliest first. */
  readonly found: readonly ShownIssue[];
  /** How many more there are in the procedures that were not chosen. */
  readonly elsewhere: number;
  readonly everywhere: () => void;
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
  readonly report: string | null;
}

/** What was found, what more there is elsewhere, and what to do when it is nothing. */
export function Results({ found, elsewhere, everywhere, words, contacts, report }: ResultsProps) {
  return (
    <>
      <IssueList issues={found} words={words} contacts={contacts} />
      {elsewhere > 0 && (
        <p class="note stack">
          <span>{words.plural('issues.elsewhere', elsewhere)}</span>{' '}
          <button type="button" class="button" onClick={pressed(everywhere)}>{words.t('issues.everywhere.look')}</button>
        </p>
      )}
      {found.length + elsewhere === 0 && <NothingFound words={words} contacts={contacts} report={report} />}
    </>
  );
}
