import type { ReportWords } from '../../utils/report/words';

/** The very bytes that will be saved. */
export function Exact({ t, text, json }: { readonly t: ReportWords['t']; readonly text: string; readonly json: string }) {
  return (
    <section class="card stack">
      <h2>{t('exact.title')}</h2>
      <p class="soft">{t('exact.more')}</p>
      <details>
        <summary>{t('exact.text')}</summary>
        <pre id="exact-text">{text}</pre>
      </details>
      <details>
        <summary>{t('exact.json')}</summary>
        <pre id="exact-json">{json}</pre>
      </details>
    </section>
  );
}
