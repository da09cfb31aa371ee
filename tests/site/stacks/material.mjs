import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { control, drawing, pieces, recap, tick } from './stack.mjs';

/** The appointment site: Angular, with lists that are no `select` and marks of the framework on its boxes; ids made at run time but for a few known ones. */

let made = 0;
const matId = () => {
  made += 1;
  return `mat-input-${made}`;
};

const states = 'ng-untouched ng-pristine ng-valid';
const mistake = (id, error) => error && html`<mat-error class="mat-mdc-form-field-error mistake" id="${id}-error">${error}</mat-error>`;
const required = ({ optional }) => !optional && html`<span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span>`;

const shell = (field, filled, id, content, label) => html`<mat-form-field class="mat-mdc-form-field field"><div class="mdc-text-field">${label}${content}</div>
<div class="mat-mdc-form-field-subscript-wrapper">${field.hint && html`<mat-hint class="hint">${field.hint}</mat-hint>`}${mistake(id, filled.errors[field.name])}</div></mat-form-field>`;
const floating = (field, id) => html`<label class="mdc-floating-label" id="${id}-label" for="${id}"><mat-label>${field.label}</mat-label>${required(field)}</label>`;
const box = (field, filled, id) => shell(field, filled, id, control(field, filled, id, `mat-mdc-input-element mdc-text-field__input ${states}`), floating(field, id));

const list = (field, filled, id) => shell(field, filled, id, html`<div class="mat-mdc-select" id="${id}" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="${id}-panel" aria-labelledby="${id}-label" data-options="${field.options.join('|')}"><span class="mat-mdc-select-value-text">${filled.values[field.name] || 'Choisir'}</span></div><input type="hidden" name="${field.name}" value="${filled.values[field.name]}">`, floating(field, id));

/** @type {import('./stack.mjs').Stack} */
export const material = {
  frame: (parts) => layout({ ...parts, content: html`<app-root ng-version="16.2.0">${parts.content}</app-root>` }),
  recap: (rows) => html`<mat-card class="mat-mdc-card">${recap(rows)}</mat-card>`,
  head: ({ heading, steps, index }) => html`<h1 class="mat-headline-4">${heading}</h1>
<div class="mat-horizontal-stepper-header-container steps" role="tablist">${steps.map(({ title }, at) => html`<div class="mat-step-header" role="tab" aria-selected="${at === index ? 'true' : 'false'}" aria-posinset="${at + 1}" aria-setsize="${steps.length}"><div class="mat-step-label ${at === index && 'mat-step-label-active'}">${title}</div></div>`)}</div>
<h2 class="mat-headline-5">${steps[index].title}</h2>`,
  alert: (kind, title, texts) => html`<div class="mat-mdc-snack-bar-container ${kind} notice ${kind === 'success' ? 'good' : 'bad'}" role="${kind === 'success' ? 'status' : 'alert'}">${title && html`<strong>${title}</strong>`}${texts.map((text) => html`<p>${text}</p>`)}</div>`,
  fields: drawing({
    text: box,
    file: box,
    select: list,
    radios: (field, filled, id) => html`<span class="label" id="${id}-label">${field.label}</span><mat-radio-group role="radiogroup" class="mat-mdc-radio-group" aria-labelledby="${id}-label">${field.options.map((option, index) => html`<mat-radio-button class="mat-mdc-radio-button choice">${tick(field, filled, `${id}-${index}-input`, option, html`type="radio" class="mdc-radio__native-control"`)}<label class="mdc-label" for="${id}-${index}-input">${option}</label></mat-radio-button>`)}</mat-radio-group>${mistake(id, filled.errors[field.name])}`,
    parts: (field, filled, id) => html`<div role="group" aria-label="${field.label}" class="row">${pieces(field, filled, id, 'mat-mdc-input-element', ({ id: part, label, input }) => html`<mat-form-field><label for="${part}">${label}</label>${input}</mat-form-field>`)}</div>${mistake(id, filled.errors[field.name])}`,
    checkbox: (field, filled, id) => html`<mat-checkbox class="mat-mdc-checkbox choice">${tick(field, filled, `${id}-input`, 'oui', html`type="checkbox" class="mdc-checkbox__native-control"`)}<label class="mdc-label" for="${id}-input">${field.label}</label></mat-checkbox>${mistake(id, filled.errors[field.name])}`,
  }, matId),
  actions: ({ back, label, last }) => html`<div class="actions">${back && html`<a class="mat-mdc-button button second" href="${back.address}" data-step>${back.label}</a>`}
<button class="mdc-button mat-mdc-raised-button" type="submit" id="${last ? 'valider' : 'suivant'}">${label}</button></div>`,
};
