import { page } from '../answers.mjs';
import { html } from '../html.mjs';

/** What code asks of an element of a page; a form's controls that have these names are given instead. */
const asked = 'querySelector querySelectorAll parentElement parentNode id className getAttribute hasAttribute children firstElementChild nodeType nodeValue childNodes firstChild textContent localName tagName elements submit closest matches contains checkVisibility ownerDocument isConnected value type name labels nextSibling constructor attributes __proto__ toString'.split(' ');

/** What code asks of a document; an element that has this name is given instead, to the page itself (and to the driver of the tests, which asks for `documentElement`). */
const ofDocument = 'querySelector querySelectorAll getElementById createElement createTreeWalker body title activeElement addEventListener forms defaultView'.split(' ');

const controls = (form) => asked.map((name) => html`<button type="button" hidden form="${form}" name="${name}"></button>`);

/**
 * A form whose fields have the names of what its reader asks of it (« DOM clobbering »), at `/demarche/noms`.
 * @param {{ path: string }} request
 * @returns {import('../request.mjs').Answer | undefined}
 */
export function clobbered({ path }) {
  if (path !== '/demarche/noms') return undefined;
  return page(html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Noms trompeurs</title><link rel="icon" href="data:,"></head><body>
${ofDocument.map((name) => html`<img name="${name}" alt=""><form name="${name}"></form><object id="${name}"></object>`)}
<i id="performance"></i><i id="crypto"></i><i id="setTimeout"></i><i id="MutationObserver"></i>
<main><h1>Acheter ou recevoir un véhicule d’occasion</h1><p>Étape 1 sur 5</p>
<form id="alerte" class="error" role="alert">Une erreur à personne${controls('alerte')}</form>
<form id="liste" class="steps"><ul><li class="active">Un</li><li>Deux</li></ul>${controls('liste')}</form>
<form id="formulaire" role="group" method="post">${['__proto__', ...asked].map((name) => html`<p><label for="${name}">Champ ${name}</label><input id="${name}" name="${name}"></p>`)}
<p><label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation" name="immatriculation"></p>
<p><input aria-label="Jour" maxlength="2"><input aria-label="Mois" maxlength="2"></p></form>
<p><input form="formulaire" aria-label="Année" maxlength="4"></p>
<form id="voisin">${controls('voisin')}</form><p><input id="formule" placeholder="Numéro de formule"></p>
<div><form id="avant"></form><button type="button" hidden form="avant" name="previousSibling"></button><input id="code-postal" placeholder="Code postal"><button type="button" hidden form="apres" name="nextElementSibling"></button><form id="apres"></form></div>
<p class="error">Le numéro d’immatriculation doit respecter le format</p></main></body></html>`);
}
