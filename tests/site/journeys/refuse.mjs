import { refuseFile } from '../refuse-file.mjs';

/** What was sent for a step, as the engine keeps it: pieces joined, files by their names, those sent before kept. */
export function sentValues(step, { values, files }, before) {
  const sent = { ...values };
  for (const { name, kind, parts = [], between = '/' } of step.fields) {
    if (kind === 'file') sent[name] = files[name]?.name ?? before[name] ?? '';
    const pieces = parts.map(([key]) => values[`${name}-${key}`] ?? '');
    if (pieces.some(Boolean)) sent[name] = pieces.join(between);
  }
  return sent;
}

/** @returns {Record<string, string>} messages by field; all the wordings are invented */
export function refuse(step, values, files) {
  const messages = step.fields.map((field) => [field.name, refuseOne(field, values, files[field.name])]);
  return Object.fromEntries(messages.filter(([, message]) => message));
}

function refuseOne({ name, label, kind, optional, check }, values, file) {
  const value = values[name]?.trim() ?? '';
  if (kind === 'file' && file) return refuseFile(file);
  if (!value && !optional) return `Le champ « ${label} » est obligatoire.`;
  return check?.(value, values);
}
