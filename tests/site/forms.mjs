/**
 * @typedef {object} SentFile
 * @property {string} name
 * @property {number} size
 */

/**
 * Reads a sent form, `application/x-www-form-urlencoded` or `multipart/form-data`.
 * @param {import('./request.mjs').PracticeRequest} request
 * @returns {{ values: Record<string, string>, files: Record<string, SentFile> }} a file box left empty gives no file
 */
export function readForm({ type, body }) {
  const boundary = /^multipart\/form-data;.*boundary=([^;]+)/.exec(type)?.[1];
  if (!boundary) return { values: Object.fromEntries(new URLSearchParams(body.toString('utf8'))), files: {} };
  const values = {};
  const files = {};
  // latin1 keeps one character per byte, so that sizes are right; names and values are put back to UTF-8.
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
    const name = /[; ]name="([^"]*)"/.exec(head)?.[1];
    const fileName = /filename="([^"]*)"/.exec(head)?.[1];
    if (name === undefined) continue;
    if (fileName === undefined) values[name] = utf8(content);
    else if (fileName) files[name] = { name: utf8(fileName), size: content.length };
  }
  return { values, files };
}

const utf8 = (text) => Buffer.from(text, 'latin1').toString('utf8');
