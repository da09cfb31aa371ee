import { html } from '../html.mjs';

/**
 * How one of the applications of the estate marks up what it shows: only the elements, roles and class names that a page reader
 * meets there (procedures.md, sections 4 and 5), never its look.
 * @typedef {object} Stack
 * @property {(parts: Parameters<typeof import('../layout.mjs').layout>[0]) => unknown} frame the whole page
 * @property {(where: { heading: string, steps: readonly import('../journeys/journey.mjs').Step[], index: number }) => unknown} head titles and progress
 * @property {(kind: 'error' | 'warning' | 'success', title: string, texts: readonly string[]) => unknown} alert
 * @property {(fields: readonly import('../journeys/journey.mjs').Field[], filled: import('../journeys/journey.mjs').Filled) => unknown} fields
 * @property {(buttons: { back: false | { label: string, address: string }, label: string, last: boolean }) => unknown} actions
 * @property {(rows: readonly (readonly [string, string])[]) => unknown} recap
 *
 * The markup of one field; `id` is the one to use.
 * @typedef {(field: import('../journeys/journey.mjs').Field, filled: import('../journeys/journey.mjs').Filled, id: string) => unknown} Draw
 */

/** @param {Record<string, Draw>} kinds @param {(field: import('../journeys/journey.mjs').Field) => string} [idOf] where ids are made at run time @returns {Stack['fields']} */
export function drawing(kinds, idOf = ({ name }) => name) {
  return (fields, filled) => fields.map((field) => kinds[field.kind ?? 'text'](field, filled, field.id ?? idOf(field)));
}

/** The bare box of a field: text, list or file; stacks put their own label and classes around it. */
export function control({ name, kind, type = 'text', options = [], autocomplete }, { values, errors }, id, className, attributes) {
  const common = html`class="${className}" id="${id}" name="${name}" ${errors[name] && html`aria-invalid="true"`} ${attributes}`;
  if (kind === 'file') return html`<input type="file" ${common}>${values[name] && html`<p class="hint">Fichier reçu : ${values[name]}</p>`}`;
  if (kind === 'select') return html`<select ${common}><option value="">Sélectionner une option</option>${options.map((option) => html`<option ${values[name] === option && html`selected`}>${option}</option>`)}</select>`;
  return html`<input type="${type}" value="${type === 'password' ? '' : values[name]}" ${autocomplete && html`autocomplete="${autocomplete}"`} ${common}>`;
}

/** The boxes of a field cut in pieces. @param {(box: { id: string, label: string, input: unknown }) => unknown} draw */
export function pieces({ name, parts = [] }, { values }, id, className, draw) {
  return parts.map(([key, label, length]) => draw({ id: `${id}-${key}`, label, input: html`<input type="text" class="${className}" id="${id}-${key}" name="${name}-${key}" value="${values[`${name}-${key}`]}" maxlength="${length}" size="${length}">` }));
}

/** A box to tick or a round one. */
export function tick({ name }, { values }, id, value, attributes) {
  return html`<input id="${id}" name="${name}" value="${value}" ${values[name] === value && html`checked`} ${attributes}>`;
}

/** @type {Stack['recap']} */
export function recap(rows) {
  return html`<dl>${rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}
