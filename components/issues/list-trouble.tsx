import { pressed } from '../panel/pressed';
import type { PanelWords } from '../panel/words';

/** The background did not answer. */
export function ListTrouble({ t, retry }: { readonly t: PanelWords['t']; readonly retry: () => void }) {
  return (
    <section class="card stack" role="alert">
      <h2>{t('issues.trouble')}</h2>
      <p>{t('report.error.more')}</p>
      <button type="button" class="button button-main" onClick={pressed(retry)}>
        {t('report.retry')}
      </button>
    </section>
  );
}
