import { page } from '../answers.mjs';
import { html } from '../html.mjs';

const inputs = 10_000;
const megabyte = 'Numéro de formule du certificat. '.repeat(32_000);
const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index));

/** What each page is made of, besides its first field; each was slow for a reader that looks at all of it, or at all of it for each field. */
const shapes = {
  // Boxes of files are shown by their labels: here every label is hidden too. Five hundred of the others are read, the rest must cost next to nothing.
  champs: () => html`${times(inputs, (i) => html`<p hidden><label for="piece-${i}">Pièce ${i}</label><input type="file" id="piece-${i}"></p>`)}
${times(inputs, (i) => html`<p><label for="champ-${i}">Champ ${i}</label><input id="champ-${i}"></p>`)}`,
  // Any three of them could be a plate in three parts, or be named by what stands around the three.
  plaques: () => times(inputs, () => html`<p><input maxlength="4"></p>`),
  // The name of a field may be in the cell to its left, or in the same column of the line above.
  rangee: () => html`<table><tr>${times(inputs, () => html`<td></td>`)}${times(inputs, () => html`<td><input></td>`)}</tr></table>`,
  // A whole book as the name of each field, as its hint, as its label; signs that slow down careless patterns; many elements that
  // say nothing near the field, in what names it, and in how many name it.
  noms: () => html`<p><label for="long">${megabyte}</label><input id="long"></p><p><input aria-label="${'('.repeat(1_000_000)}"></p><p><input placeholder="${':'.repeat(1_000_000)}"></p>
<p><label for="jour">Jour ${'-'.repeat(1_000_000)}x</label><input id="jour" maxlength="2"><input aria-label="Mois" maxlength="2"><input aria-label="Année" maxlength="4"></p>
<p id="livre">${megabyte}</p>${times(150, () => html`<p><input aria-labelledby="livre" aria-describedby="livre"></p>`)}
<p id="vide">${times(50_000, () => html`<i></i>`)}</p>${times(150, () => html`<p><input aria-labelledby="vide">${times(200, () => html`<br><i></i>`)}</p>`)}
${times(600, (i) => html`<p><i id="mot-${i}">mot</i><input aria-labelledby="${times(600, (k) => `mot-${k} `)}"></p>`)}`,
};

/** @type {readonly string[]} */
export const heavyShapes = Object.keys(shapes);

/**
 * Pages that cost their reader as much as they can, at `/demarche/lourde/<shape>`.
 * @param {{ path: string }} request
 * @returns {import('../request.mjs').Answer | undefined}
 */
export function heavy({ path }) {
  const shape = /^\/demarche\/lourde\/(\w+)$/.exec(path)?.[1] ?? '';
  if (!Object.hasOwn(shapes, shape)) return undefined;
  return page(html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page lourde</title><link rel="icon" href="data:,"></head><body><main><h1>Acheter ou recevoir un véhicule d’occasion</h1>
<form><p><label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation"></p>${shapes[shape]()}</form></main></body></html>`);
}
