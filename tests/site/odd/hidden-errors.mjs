import { page } from '../answers.mjs';
import { html } from '../html.mjs';

const message = html`<p>Le numéro d’immatriculation doit respecter le format</p><p class="fr-error-text">Le numéro d’immatriculation doit respecter le format</p><p role="alert">Le numéro d’immatriculation doit respecter le format</p>`;
const direct = 'Le numéro d’immatriculation doit respecter le format';

/** Each way of hiding a box, and the texts of errors in it. A box that is itself a message is hidden like one that holds some. */
const boxes = html`
<div id="display" style="display: none">${message}</div><p class="error" style="display: none">${direct}</p>
<div id="visibility" style="visibility: hidden">${message}</div><p class="error" style="visibility: hidden">${direct}</p>
<div id="hidden" hidden>${message}</div><p class="error" hidden>${direct}</p>
<div id="until-found" hidden="until-found">${message}</div><p class="error" hidden="until-found">${direct}</p>
<dialog id="dialog">${message}</dialog><dialog class="error">${direct}</dialog>
<div id="popover" popover>${message}</div><p class="error" popover>${direct}</p>
<details id="details"><summary>Que faire ?</summary><div>${message}</div></details><details class="error"><summary>Que faire ?</summary>${direct}</details>
<div id="skipped" style="content-visibility: hidden">${message}</div><p class="error" style="content-visibility: hidden">${direct}</p>
<div id="transparent" style="opacity: 0">${message}</div><p class="error" style="opacity: 0">${direct}</p>
<div id="fading" style="opacity: 0; transition: opacity 50ms 400ms">${message}</div>
<div id="clipped" aria-hidden="true" style="position: absolute; left: -9999px; width: 0; height: 0; overflow: hidden">${message}</div><p class="error" aria-hidden="true" style="position: absolute; width: 0; height: 0; overflow: hidden; clip-path: inset(50%)">${direct}</p>
<template id="template">${message}</template><noscript>${message}</noscript>
<script type="text/template">${message}</script><textarea hidden>${direct}</textarea>
<select hidden><option>${direct}</option></select>`;

/** More of them than any reader cares to look at, before what is shown. */
const dialogs = Array.from({ length: 250 }, (_, i) => html`<dialog><h1>Erreur ${i}</h1><h2>Déclarer la cession</h2><p class="error">Erreur ${i}</p><p aria-label="Étape 3 sur 7"></p></dialog>`);

/**
 * A form among hidden boxes full of errors, at `/demarche/erreurs-cachees`: nothing there is said to the person. Below it,
 * `/dialogues` has hundreds of closed dialogs before them, and `/une` one more error after them, shown.
 * @param {{ path: string }} request
 * @returns {import('../request.mjs').Answer | undefined}
 */
export function hiddenErrors({ path }) {
  if (!/^\/demarche\/erreurs-cachees(\/dialogues|\/une)?$/.test(path)) return undefined;
  return page(html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Démarche</title><link rel="icon" href="data:,"></head><body>${!path.endsWith('cachees') && dialogs}<main><h1>Acheter ou recevoir un véhicule d’occasion</h1>${boxes}
<form><p><label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation"></p></form>${path.endsWith('/une') && html`<p class="error">${direct}</p>`}</main></body></html>`);
}
