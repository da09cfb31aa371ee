import { pressed } from '../panel/pressed';
import type { PanelWords } from '../panel/words';
import { useAccess, type Access } from './use-access';

/** « Laisser Balise lire ces pages »: what it reads there, what it never reads, and the person's choice. */
export function AccessSection({ t, access }: { readonly t: PanelWords['t']; readonly access: Access }) {
  const { granted, outcome, request, withdraw } = useAccess(access);
  return (
    <section class="card stack" aria-labelledby="access">
      <h2 id="access">{t('franceconnect.access')}</h2>
      <p>{t('franceconnect.access.why')}</p>
      <h3>{t('franceconnect.access.reads')}</h3>
      <ul>
        <li>{t('franceconnect.access.reads.message')}</li>
        <li>{t('franceconnect.access.reads.failure')}</li>
        <li>{t('franceconnect.access.reads.fields')}</li>
      </ul>
      <h3>{t('franceconnect.access.never')}</h3>
      <ul>
        <li>{t('franceconnect.access.never.secrets')}</li>
        <li>{t('franceconnect.access.never.accounts')}</li>
      </ul>
      <p>{t('franceconnect.access.device')}</p>
      <p role="status" class={outcome === 'error' || outcome === 'refused' ? 'note' : 'said'}>
        {outcome !== 'none' && t(`franceconnect.access.${outcome}`)}
      </p>
      {granted && outcome !== 'granted' && <p class="said">{t('franceconnect.access.on')}</p>}
      {/* One button for both: the focus stays where the person is. */}
      <button type="button" class={granted ? 'button' : 'button button-main'} onClick={pressed(granted ? withdraw : request)}>
        {t(granted ? 'franceconnect.access.withdraw' : 'franceconnect.access.grant')}
      </button>
      {!granted && <p class="soft">{t('franceconnect.access.asked')}</p>}
    </section>
  );
}
