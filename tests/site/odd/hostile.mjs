import { page } from '../answers.mjs';
import { html } from '../html.mjs';
import { clobbered } from './clobbered.mjs';
import { heavy } from './heavy.mjs';
import { hiddenErrors } from './hidden-errors.mjs';
import { tangled } from './tangled.mjs';

/**
 * Pages that fight against what is added to them, and try to read it. `window.seen` holds what the page caught;
 * and pages that mislead or tire who reads them.
 * @type {import('../request.mjs').Pages}
 */
export function hostile(request) {
  const { path } = request;
  if (path === '/demarche/hostile') return page(frame('Page hostile', patches, oddNames()));
  // Names that hide the document's own methods: `document.querySelector` is then a picture, for the page itself: isolated worlds see the method.
  if (path === '/demarche/hostile-nommage') return page(frame('Noms trompeurs', html``, html`${['querySelector', 'querySelectorAll', 'getElementById', 'createElement', 'createTreeWalker', 'body', 'documentElement', 'title', 'location'].map((name) => html`<img name="${name}" alt="">`)}${oddNames()}`));
  return clobbered(request) ?? heavy(request) ?? hiddenErrors(request) ?? tangled(request);
}

function frame(title, script, content) {
  return html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css"><script>${script}</script></head><body><main><h1>Acheter ou recevoir un véhicule d’occasion</h1><h2>Pour commencer</h2>${content}</main></body></html>`;
}

/** Fields whose names are those of the properties that code asks of a form, of an object, of an element. */
function oddNames() {
  return html`<form id="formulaire" method="post">${['__proto__', 'submit', 'id', 'elements', 'constructor', 'attributes', 'parentElement'].map((name) => html`<p><label for="${name}">Champ ${name}</label><input id="${name}" name="${name}"></p>`)}
<p><label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation" name="immatriculation"></p><p><button type="submit">Suivant</button></p></form>`;
}

/** Scripts of the page: they listen, replace what they can, and remove whatever is put under the root. */
const patches = html`
window.seen = { shadows: [], removed: 0, calls: 0, keys: 0, messages: [] };
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) { const root = attach.call(this, { ...options, mode: 'open' }); seen.shadows.push(root); return root; };
for (const name of ['append', 'appendChild', 'remove', 'querySelector', 'getBoundingClientRect', 'setAttribute']) {
  const proto = [Element.prototype, Node.prototype].find((candidate) => Object.hasOwn(candidate, name));
  const original = proto[name];
  proto[name] = function (...given) { seen.calls += 1; return original.apply(this, given); };
}
JSON.parse = () => ({ hostile: true });
JSON.stringify = () => 'hostile';
Array.prototype.map = function () { return ['hostile']; };
Object.defineProperty(Object.prototype, 'severity', { value: 'blocking', configurable: true });
addEventListener('message', (event) => seen.messages.push(event.data));
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName !== 'head' && node.localName !== 'body') { seen.removed += 1; node.remove(); }
}).observe(document.documentElement, { childList: true });
`;
