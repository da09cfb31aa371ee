import { page } from '../answers.mjs';
import { html } from '../html.mjs';

const times = (count, text) => Array.from({ length: count }, () => text);
const nested = (count, open, content, close) => html`${times(count, open)}${content}${times(count, close)}`;

/**
 * A page whose names lead in circles and whose boxes stand in boxes without end, at any address under `/demarche/dedale`.
 * @param {{ path: string }} request
 * @returns {import('../request.mjs').Answer | undefined}
 */
export function tangled({ path }) {
  if (path !== '/demarche/dedale' && !path.startsWith('/demarche/dedale/')) return undefined;
  return page(html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Dédale</title><link rel="icon" href="data:,"></head><body><main><h1>Acheter ou recevoir un véhicule d’occasion</h1>
<form><p><label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation"></p>
<p id="a" aria-labelledby="b"><input id="un" aria-labelledby="a deux un"></p><p id="b" aria-labelledby="a"><input id="deux" aria-labelledby="un b deux"></p>
<label id="soi" for="soi" aria-labelledby="soi"><label for="parent"><input id="trois" aria-labelledby="soi trois"></label></label>
<div id="parent"><label for="parent">Le parent de sa propre étiquette</label><input id="quatre" aria-describedby="parent"></div>
<fieldset id="groupe" aria-labelledby="groupe"><legend><input id="cinq" aria-labelledby="groupe"></legend></fieldset>
${times(1000, html`<p id="double"><label for="double">Un parmi mille</label><input id="double" aria-labelledby="double"></p>`)}
${nested(300, html`<table><tbody><tr><td>Cellule</td><td>`, html`<input id="fond">`, html`</td><td><input></td></tr></tbody></table>`)}
${nested(300, html`<ul class="steps"><li class="active">Un</li><li>`, 'Deux', html`</li></ul>`)}
${nested(300, html`<fieldset><legend>Groupe</legend>`, html`<input>`, html`</fieldset>`)}</form>
<div role="alert">${nested(400, html`<div class="error">`, nested(400, '{"erreur":', '12', '}'), html`</div>`)}</div>
<p class="error">Le numéro d’immatriculation doit respecter le format</p></main></body></html>`);
}
