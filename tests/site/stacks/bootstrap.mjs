import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { control, drawing, pieces, recap, tick } from './stack.mjs';

/** Class names of Bootstrap 3, on pages made in Java: the step is told by words only. No source shows them: one guess among those a reader must bear. */

const colours = { error: 'danger', warning: 'warning', success: 'success' };
const help = (id, error) => error && html`<span class="help-block" id="${id}-help">${error}</span>`;

const group = (className) => (field, filled, id) => {
  const error = filled.errors[field.name];
  return html`<div class="form-group field ${error && 'has-error'}"><label class="control-label" for="${id}">${field.label}${!field.optional && html` <span class="text-danger">*</span>`}</label>
${control(field, filled, id, className)}
${field.hint && html`<p class="help-block hint">${field.hint}</p>`}${help(id, error)}</div>`;
};

const fieldset = (field, filled, id, content) => html`<fieldset class="form-group ${filled.errors[field.name] && 'has-error'}"><legend>${field.label}</legend>${content}${help(id, filled.errors[field.name])}</fieldset>`;

/** @type {import('./stack.mjs').Stack} */
export const bootstrap = {
  frame: layout,
  recap: (rows) => html`<div class="well">${recap(rows)}</div>`,
  head: ({ heading, steps, index }) => html`<div class="page-header"><h1>${heading}</h1></div>
<div class="panel panel-default"><div class="panel-heading"><h2 class="panel-title">Étape ${index + 1}/${steps.length} : ${steps[index].title}</h2></div>
<div class="progress"><div class="progress-bar" style="width:${Math.round(((index + 1) / steps.length) * 100)}%"></div></div></div>`,
  alert: (kind, title, texts) => html`<div class="alert alert-${colours[kind]} notice ${kind === 'success' ? 'good' : 'bad'}" ${kind !== 'success' && html`role="alert"`}>${title && html`<strong>${title}</strong>`}${texts.map((text) => html`<p>${text}</p>`)}</div>`,
  fields: drawing({
    text: group('form-control'),
    select: group('form-control'),
    file: group('form-control-file'),
    radios: (field, filled, id) => fieldset(field, filled, id, field.options.map((option, index) => html`<div class="radio choice"><label>${tick(field, filled, `${id}-${index}`, option, html`type="radio"`)} ${option}</label></div>`)),
    parts: (field, filled, id) => fieldset(field, filled, id, html`<div class="form-inline row">${pieces(field, filled, id, 'form-control', ({ id: box, label, input }) => html`<div class="form-group"><label for="${box}">${label}</label>${input}</div>`)}</div>`),
    checkbox: (field, filled, id) => html`<div class="checkbox choice"><label>${tick(field, filled, id, 'oui', html`type="checkbox"`)} ${field.label}</label>${help(id, filled.errors[field.name])}</div>`,
  }),
  actions: ({ back, label, last }) => html`<div class="actions">${back && html`<a class="btn btn-default button second" href="${back.address}" data-step>${back.label}</a>`}
<button class="btn btn-primary" type="submit" id="${last ? 'valider' : 'suivant'}">${label}</button></div>`,
};
