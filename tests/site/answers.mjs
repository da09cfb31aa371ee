/** The few kinds of answer that pages give. Nothing is kept by the browser: a page is always as the server last made it. */

/** @typedef {import('./request.mjs').Answer} Answer */

/** @param {unknown} body @param {{ status?: number, headers?: Record<string, string | string[]> }} [options] @returns {Answer} */
export function page(body, { status = 200, headers = {} } = {}) {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body: String(body) };
}

/** @param {string} to @param {Record<string, string | string[]>} [headers] @returns {Answer} */
export function redirect(to, headers = {}) {
  return { status: 302, headers: { location: to, 'cache-control': 'no-store', ...headers }, body: '' };
}

/** @param {unknown} data @param {number} [status] @returns {Answer} */
export function json(data, status = 200) {
  return { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify(data) };
}

/** @param {string} body @param {string} type @returns {Answer} */
export function asset(body, type) {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }, body };
}

/** @param {'stall' | 'drop'} silence @returns {Answer} */
export function silent(silence) {
  return { status: 0, headers: {}, body: '', silence };
}
