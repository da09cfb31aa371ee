import { page } from '../answers.mjs';
import { html } from '../html.mjs';

/** The page of a service that is stopped, at `/maintenance` of any host. No source has its text: this one is invented. @type {import('../request.mjs').Pages} */
export function maintenance({ path }) {
  if (path !== '/maintenance') return undefined;
  return page(html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Maintenance</title><link rel="icon" href="data:,"></head><body><h1>Service momentanément indisponible</h1><p>Une opération de maintenance est en cours. Revenez plus tard.</p></body></html>`, { status: 503 });
}
