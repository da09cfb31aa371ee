import { page } from '../answers.mjs';
import { html } from '../html.mjs';

/**
 * A page under a policy that refuses every style and every script that is not a file of the site: what Balise shows must
 * still be drawn.
 * @type {import('../request.mjs').Pages}
 */
export function strict({ path }) {
  if (path !== '/demarche/csp') return undefined;
  return page(html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Changement d’adresse</title></head><body><h1>Changement d’adresse</h1>
<form method="post"><p><label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation" name="immatriculation"></p>
<p><label for="code-postal">Code postal</label><input id="code-postal" name="codePostal"></p>
<p><label for="courriel">Adresse électronique</label><input id="courriel" name="courriel" type="email"></p>
<p><button>Suivant</button></p></form></body></html>`, { headers: { 'content-security-policy': "default-src 'self'; style-src 'none'; script-src 'self'" } });
}
