import { ContactList } from '../panel/blocked';
import { IssueCard } from '../panel/issue-card';
import type { PanelWords } from '../panel/words';
import type { Found } from './use-look';

interface CodeAnswerProps {
  readonly words: PanelWords;
  readonly found: Found | null;
  /** Address of the report. */
  readonly report: string;
}

/** Whom to ask when nobody has told us of a code: FranceConnect first, it alone can look it up. */
const unknown = ['franceconnect-support', 'ants-34-00', 'france-services'];

/** What is known of the code: the summary is said aloud, the cards follow it. */
export function CodeAnswer({ words, found, report }: CodeAnswerProps) {
  const { t, plural } = words;
  return (
    <section class="answer stack" aria-label={found ? t('franceconnect.answer') : undefined}>
      <div class="stack" aria-live="polite">
        {found && (
          <>
            <h2>{t('franceconnect.answer.code', { code: found.code })}</h2>
            {found.issues.length > 0 ? <h3>{plural('franceconnect.answer.known', found.issues.length)}</h3> : <p>{t('franceconnect.answer.unknown')}</p>}
            {found.noted && (
              <p class="said">
                {t('franceconnect.answer.noted')} <a href={report}>{t('franceconnect.answer.report')}</a>
              </p>
            )}
          </>
        )}
      </div>
      {found?.issues.map((issue) => <IssueCard key={issue.entry.id} issue={issue} words={words} contacts={found.contacts} open />)}
      {found && found.issues.length === 0 && (
        <div class="card stack">
          <p>{t('franceconnect.answer.quote')}</p>
          <p><a href="issues.html?step=connexion">{t('issues.link')}</a></p>
          <ContactList ids={unknown} contacts={found.contacts} words={words} />
        </div>
      )}
    </section>
  );
}
