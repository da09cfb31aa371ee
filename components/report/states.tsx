import type { ReportWords } from '../../utils/report/words';

type Words = Pick<ReportWords, 't'>;

/** Nothing noted yet: what to do. */
export function Empty({ t }: Words) {
  return (
    <section class="card stack">
      <h2>{t('report.empty')}</h2>
      <p>{t('report.empty.more')}</p>
      <ol class="stack">
        <li>{t('report.empty.1')}</li>
        <li>{t('report.empty.2')}</li>
        <li>{t('report.empty.3')}</li>
      </ol>
      <p class="soft">{t('report.empty.private')}</p>
      <p><a class="button" href="/franceconnect.html">{t('panel.code')}</a></p>
      <p><a class="button" href="/issues.html">{t('issues.link')}</a></p>
    </section>
  );
}

/** The background did not answer. */
export function Trouble({ t, retry }: Words & { readonly retry: () => void }) {
  return (
    <section class="card stack" role="alert">
      <h2>{t('report.error')}</h2>
      <p>{t('report.error.more')}</p>
      <button type="button" class="button button-main" onClick={retry}>
        {t('report.retry')}
      </button>
    </section>
  );
}
