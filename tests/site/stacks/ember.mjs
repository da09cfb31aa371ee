import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { control, drawing, pieces, recap, tick } from './stack.mjs';

/** The account's application: every id is made at run time, another at each drawing; the name of a field is a span beside it. */

let made = 100;
const emberId = () => {
  made += 1;
  return `ember${made}`;
};

const mistake = (error) => error && html`<p class="erreur mistake">${error}</p>`;
const field = (one, filled, id) => html`<div id="${emberId()}" class="liquid field ember-view">
<span class="label" id="${id}-libelle">${one.label}</span>${!one.optional && html`<span id="${id}-marque"> *</span>`}
${control(one, filled, id, 'ember-text-field ember-view', html`aria-labelledby="${id}-libelle${!one.optional && ` ${id}-marque`}"`)}
${one.hint && html`<span class="hint">${one.hint}</span>`}${mistake(filled.errors[one.name])}</div>`;

const group = (one, filled, id, content) => html`<div id="${emberId()}" class="ember-view field" role="group" aria-labelledby="${id}-titre"><span class="label" id="${id}-titre">${one.label}</span>${content}${mistake(filled.errors[one.name])}</div>`;

const choice = (one, filled, value, label, attributes) => {
  const id = emberId();
  return html`<div class="choice">${tick(one, filled, id, value, attributes)}<label for="${id}">${label}</label></div>`;
};

/** @type {import('./stack.mjs').Stack} */
export const ember = {
  frame: (parts) => layout({ ...parts, bodyClass: 'ember-application', content: html`<div id="ember3" class="ember-view">${parts.content}</div>` }),
  recap,
  head: ({ heading, steps, index }) => html`<div class="title-wrapper"><span>${heading}</span></div><h1>${heading}</h1>
<ul class="progressbar steps">${steps.map(({ title }, at) => html`<li class="${at < index && 'done'} ${at === index && 'active'}" ${at === index && html`aria-current="step"`}>${title}</li>`)}</ul><h2>${steps[index].title}</h2>`,
  alert: (kind, title, texts) => html`<div id="${emberId()}" class="notification notification-${kind} notice ${kind === 'success' ? 'good' : 'bad'} ember-view" role="${kind === 'success' ? 'status' : 'alert'}">${title && html`<strong>${title}</strong>`}${texts.map((text) => html`<p>${text}</p>`)}</div>`,
  fields: drawing({
    text: field,
    select: field,
    file: field,
    radios: (one, filled, id) => group(one, filled, id, one.options.map((option) => choice(one, filled, option, option, html`type="radio"`))),
    parts: (one, filled, id) => group(one, filled, id, pieces(one, filled, id, 'ember-text-field', ({ id: box, label, input }) => html`<label for="${box}">${label}</label>${input}`)),
    checkbox: (one, filled) => html`${choice(one, filled, 'oui', one.label, html`type="checkbox"`)}${mistake(filled.errors[one.name])}`,
  }, emberId),
  actions: ({ back, label, last }) => html`<div class="actions">${back && html`<a id="${emberId()}" class="modal-trigger button second ember-view" href="${back.address}" data-step>${back.label}</a>`}
<button id="${emberId()}" class="${last ? 'valid-dem-btn' : 'next-dem-btn'} main-btn ember-view" type="submit">${label}</button></div>`,
};
