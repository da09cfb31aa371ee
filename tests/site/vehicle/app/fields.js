import { control, h, runtimeId } from './dom.js';

/**
 * What a step is made of. `id` absent: made at run time.
 * @typedef {object} Field
 * @property {string} name key of the state
 * @property {string} label
 * @property {'text' | 'select' | 'radios' | 'checkbox' | 'file'} [kind] text when absent
 * @property {string} [id]
 * @property {string} [hint]
 * @property {string} [type] of the input
 * @property {readonly string[]} [options]
 * @property {boolean} [optional]
 */

/**
 * @param {Field} field
 * @param {Record<string, string>} state
 * @param {string | undefined} error
 * @param {(name: string, file: File) => void} send for files
 */
export function drawField(field, state, error, send) {
  const id = field.id ?? runtimeId();
  const mark = field.optional || field.kind === 'radios' ? '' : '* ';
  const mistake = error ? h('p', { class: 'mistake', id: `${id}-error` }, error) : null;
  const common = { id, name: field.name, 'aria-invalid': error ? 'true' : null, 'aria-describedby': error ? `${id}-error` : null };
  const hint = field.hint ? h('span', { class: 'hint' }, field.hint) : null;
  if (field.kind === 'radios') return radios(field, state, mistake);
  if (field.kind === 'checkbox') {
    const box = h('input', { ...common, type: 'checkbox', change: () => (state[field.name] = box.checked ? 'oui' : '') });
    box.checked = state[field.name] === 'oui';
    return h('div', { class: 'choice' }, box, h('label', { for: id }, field.label), mistake);
  }
  const label = h('label', { for: id }, mark + field.label, hint);
  return h('div', { class: 'field' }, label, entry(field, state, common, send), field.kind === 'file' && state[field.name] ? h('p', { class: 'hint' }, `Fichier reçu : ${state[field.name]}`) : null, mistake);
}

function entry(field, state, common, send) {
  if (field.kind === 'file') {
    const input = h('input', { ...common, type: 'file', change: () => input.files[0] && send(field.name, input.files[0]) });
    return input;
  }
  const input = field.kind === 'select'
    ? h('select', common, h('option', { value: '' }, 'Choisir'), ...field.options.map((option) => h('option', {}, option)))
    : h('input', { ...common, type: field.type ?? 'text', autocomplete: 'off' });
  return control(input, () => state[field.name] ?? '', (value) => (state[field.name] = value));
}

function radios(field, state, mistake) {
  const choices = field.options.map((option) => {
    const id = runtimeId();
    const radio = h('input', { type: 'radio', id, name: field.name, value: option, change: () => (state[field.name] = option) });
    radio.checked = state[field.name] === option;
    return h('div', { class: 'choice' }, radio, h('label', { for: id }, option));
  });
  return h('fieldset', {}, h('legend', {}, field.label), ...choices, mistake);
}
