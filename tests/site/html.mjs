/** Text that is already HTML: it is not escaped again. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/**
 * Pages as templates: what is put in is escaped, unless it was made by this function. Lists are joined; null, undefined and false are nothing.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Html}
 */
export function html(strings, ...values) {
  return new Html(strings.reduce((text, part, index) => text + asHtml(values[index - 1]) + part));
}

function asHtml(value) {
  if (Array.isArray(value)) return value.map(asHtml).join('');
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
