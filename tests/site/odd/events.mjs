import { page } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/**
 * A page that writes down all that happens to it, in `window.journal`: events, and changes of its own elements. It shows that
 * Balise neither moves the focus, nor fires an event, nor touches an attribute, nor stops the form.
 * @type {import('../request.mjs').Pages}
 */
export function events({ path, method, body }) {
  if (path === '/demarche/evenements.js') return { status: 200, headers: { 'content-type': 'text/javascript' }, body: script };
  if (path !== '/demarche/evenements') return undefined;
  const received = method === 'POST' && html`<div class="notice good" role="status"><p>Reçu : ${body.toString('utf8').length} caractères.</p></div>`;
  return page(layout({
    title: 'Modifier l’adresse de sa carte grise',
    brand: 'Immatriculation',
    scripts: ['/demarche/evenements.js'],
    content: html`<h1>Modifier l’adresse de sa carte grise</h1>${received}
<form method="post"><div class="field"><label for="immatriculation">Immatriculation du véhicule</label><input id="immatriculation" name="immatriculation"></div>
<div class="field"><label for="code-confidentiel">Code confidentiel</label><input id="code-confidentiel" name="codeConfidentiel"></div>
<div class="field"><label for="code-postal">Code postal</label><input id="code-postal" name="codePostal"></div>
<div class="actions"><button>Suivant</button></div></form>`,
  }));
}

const script = `
window.journal = { events: [], changes: [] };
for (const type of ['focusin', 'focusout', 'click', 'keydown', 'input', 'change', 'submit', 'scroll', 'paste', 'error', 'beforeunload']) {
  addEventListener(type, (event) => journal.events.push({ type, on: event.target.id || event.target.localName || '', trusted: event.isTrusted }), true);
}
new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes } of records) journal.changes.push({ type, on: target.localName, attribute: attributeName, added: [...addedNodes].map((node) => node.localName) });
}).observe(document.documentElement, { childList: true, attributes: true, characterData: true, subtree: true });
`;
