import { ContactList, type ContactData } from '../panel/blocked';
import type { PanelWords } from '../panel/words';

interface NothingFoundProps {
  readonly words: PanelWords;
  readonly contacts: readonly ContactData[];
  /** Address of the report; null where none can be made. */
  readonly report: string | null;
}

/** Whom to ask when no known issue has these words. */
const people = ['ants-34-00', 'france-services', 'point-numerique'];

/** What to do when nothing is found. It does not mean that the person is wrong. */
export function NothingFound({ words, contacts, report }: NothingFoundProps) {
  const { t } = words;
  return (
    <div class="card stack">
      <p>{t('issues.none.calm')}</p>
      <ul class="stack">
        <li>{t('issues.none.words')}</li>
        <li>{t('issues.none.message')}</li>
        {report ? <li>{t('issues.none.report')} <a href={report}>{t('panel.report')}</a></li> : <li>{t('issues.none.note')}</li>}
      </ul>
      <ContactList ids={people} contacts={contacts} words={words} />
    </div>
  );
}
