import { PageFrame } from '../page/page-frame';
import type { PanelWords } from '../panel/words';
import { AccessSection } from './access-section';
import { CodeAnswer } from './code-answer';
import { CodeBox } from './code-box';
import type { Access } from './use-access';
import { useLook, type Look } from './use-look';

export interface FranceConnectPageProps {
  readonly words: PanelWords;
  readonly look: Look;
  readonly access: Access;
  /** Address of the report. */
  readonly report: string;
}

/** FranceConnect stops with a code: what is known of it, what to do with a blank page, and the choice to let Balise read these pages itself. */
export function FranceConnectPage({ words, look, access, report }: FranceConnectPageProps) {
  const { t } = words;
  const [looking, ask] = useLook(look);
  return (
    <PageFrame t={t}>
      <div class="stack">
        <h1>{t('franceconnect.title')}</h1>
        <p>{t('franceconnect.intro')}</p>
      </div>
      <CodeBox t={t} looking={looking} ask={ask} />
      <CodeAnswer words={words} found={typeof looking === 'object' ? looking : null} report={report} />
      <section class="card stack" aria-labelledby="blank">
        <h2 id="blank">{t('franceconnect.blank')}</h2>
        <ol class="stack">
          <li>{t('franceconnect.blank.wait')}</li>
          <li>{t('franceconnect.blank.again')}</li>
          <li>{t('franceconnect.blank.blockers')}</li>
          <li>{t('franceconnect.blank.browser')}</li>
          <li>{t('franceconnect.blank.later')}</li>
        </ol>
      </section>
      <AccessSection t={t} access={access} />
    </PageFrame>
  );
}
