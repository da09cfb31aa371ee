import { html } from '../html.mjs';

/** Pieces of a wizard page, with the class names of DSFR 1.14 (procedures.md, section 5). */

/** @typedef {{ values: Record<string, string>, errors: Record<string, string> }} Filled */

/** @param {string} id @param {string} label @param {Filled} filled @param {{ hint?: string, type?: string, attributes?: unknown }} [options] */
export function input(id, label, { values, errors }, { hint, type = 'text', attributes } = {}) {
  return html`<div class="fr-input-group ${errors[id] && 'fr-input-group--error'}">
<label class="fr-label" for="${id}">${label}${hint && html` <span class="fr-hint-text">${hint}</span>`}</label>
<input class="fr-input" id="${id}" name="${id}" type="${type}" value="${values[id]}" aria-describedby="${id}-messages" ${errors[id] && html`aria-invalid="true"`} ${attributes}>
${messages(id, errors)}</div>`;
}

/** @param {string} id @param {string} label @param {readonly string[]} options @param {Filled} filled */
export function select(id, label, options, { values, errors }) {
  return html`<div class="fr-select-group ${errors[id] && 'fr-select-group--error'}">
<label class="fr-label" for="${id}">${label}</label>
<select class="fr-select" id="${id}" name="${id}"><option value="">Sélectionner une option</option>
${options.map((option) => html`<option ${values[id] === option && html`selected`}>${option}</option>`)}</select>
${messages(id, errors)}</div>`;
}

/** @param {string} name @param {string} legend @param {readonly string[]} options @param {Filled} filled */
export function radios(name, legend, options, { values, errors }) {
  return html`<fieldset class="fr-fieldset" id="${name}" aria-labelledby="${name}-legende">
<legend class="fr-fieldset__legend" id="${name}-legende">${legend}</legend>
${options.map((option, index) => html`<div class="fr-fieldset__element"><div class="fr-radio-group"><input type="radio" id="${name}-${index}" name="${name}" value="${option}" ${values[name] === option && html`checked`}><label class="fr-label" for="${name}-${index}">${option}</label></div></div>`)}
${messages(name, errors)}</fieldset>`;
}

/** @param {string} name @param {string} label @param {Filled} filled */
export function checkbox(name, label, { errors }) {
  return html`<div class="fr-checkbox-group"><input type="checkbox" id="${name}" name="${name}" value="oui"><label class="fr-label" for="${name}">${label}</label>${messages(name, errors)}</div>`;
}

/** @param {string} id @param {string} label @param {Filled} filled */
export function upload(id, label, { values, errors }) {
  return html`<div class="fr-upload-group ${errors[id] && 'fr-upload-group--error'}">
<label class="fr-label" for="${id}">${label}<span class="fr-hint-text">Formats acceptés : JPG, PNG, BMP, TIFF, PDF. Taille maximale : 4 Mo.</span></label>
<input class="fr-upload" type="file" id="${id}" name="${id}" aria-describedby="${id}-messages">
${values[id] && html`<p class="fr-hint-text">Fichier reçu : ${values[id]}</p>`}
${messages(id, errors)}</div>`;
}

function messages(id, errors) {
  return html`<div class="fr-messages-group" id="${id}-messages" aria-live="polite">${errors[id] && html`<p class="fr-message fr-message--error" id="${id}-erreur">${errors[id]}</p>`}</div>`;
}
