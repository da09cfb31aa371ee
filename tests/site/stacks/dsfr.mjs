import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { control, drawing, pieces, recap, tick } from './stack.mjs';

/** Class names of DSFR 1.14: the licence wizard and the identity pre-application. */

const mark = ({ optional }) => (optional ? '' : '* ');
const messages = (id, error) => html`<div class="fr-messages-group" id="${id}-messages" aria-live="polite">${error && html`<p class="fr-message fr-message--error" id="${id}-erreur">${error}</p>`}</div>`;

const group = (family, className) => (field, filled, id) => {
  const error = filled.errors[field.name];
  return html`<div class="fr-${family}-group ${error && `fr-${family}-group--error`}">
<label class="fr-label" for="${id}">${mark(field)}${field.label}${field.hint && html` <span class="fr-hint-text">${field.hint}</span>`}</label>
${control(field, filled, id, className, html`aria-describedby="${id}-messages"`)}
${messages(id, error)}</div>`;
};

const fieldset = (field, filled, id, content) => html`<fieldset class="fr-fieldset" id="${id}" aria-labelledby="${id}-legende">
<legend class="fr-fieldset__legend" id="${id}-legende">${field.label}</legend>
${content}${messages(id, filled.errors[field.name])}</fieldset>`;

/** @type {import('./stack.mjs').Stack} */
export const dsfr = {
  frame: layout,
  recap,
  head: ({ heading, steps, index }) => html`<h1>${heading}</h1>
<div class="fr-stepper"><h2 class="fr-stepper__title">${steps[index].title}<span class="fr-stepper__state">Étape ${index + 1} sur ${steps.length}</span></h2>
<div class="fr-stepper__steps" data-fr-current-step="${index + 1}" data-fr-steps="${steps.length}" style="--done:${Math.round(((index + 1) / steps.length) * 100)}%"></div>
${steps[index + 1] && html`<p class="fr-stepper__details"><span class="fr-text--bold">Étape suivante :</span> ${steps[index + 1].title}</p>`}</div>`,
  alert: (kind, title, texts) => html`<div class="fr-alert fr-alert--${kind}" ${kind !== 'success' && html`role="alert"`}>${title && html`<h3 class="fr-alert__title">${title}</h3>`}${texts.map((text) => html`<p>${text}</p>`)}</div>`,
  fields: drawing({
    text: group('input', 'fr-input'),
    select: group('select', 'fr-select'),
    file: group('upload', 'fr-upload'),
    radios: (field, filled, id) => fieldset(field, filled, id, field.options.map((option, index) => html`<div class="fr-fieldset__element"><div class="fr-radio-group">${tick(field, filled, `${id}-${index}`, option, html`type="radio"`)}<label class="fr-label" for="${id}-${index}">${option}</label></div></div>`)),
    parts: (field, filled, id) => fieldset(field, filled, id, pieces(field, filled, id, 'fr-input', ({ id: box, label, input }) => html`<div class="fr-fieldset__element"><div class="fr-input-group"><label class="fr-label" for="${box}">${label}</label>${input}</div></div>`)),
    checkbox: (field, filled, id) => html`<div class="fr-checkbox-group">${tick(field, filled, id, 'oui', html`type="checkbox"`)}<label class="fr-label" for="${id}">${field.label}</label>${messages(id, filled.errors[field.name])}</div>`,
  }),
  actions: ({ back, label, last }) => html`<div class="actions">${back && html`<a class="button second" href="${back.address}" data-step>${back.label}</a>`}
<button class="fr-btn" type="submit" id="${last ? 'valider' : 'etape-suivante'}">${label}</button></div>`,
};
