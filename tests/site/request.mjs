/**
 * What a page's code is given.
 * @typedef {object} PracticeRequest
 * @property {string} method
 * @property {string} host without its port
 * @property {string} path decoded, without the query
 * @property {URLSearchParams} query
 * @property {Record<string, string>} cookies
 * @property {string} type of the body
 * @property {Buffer} body
 * @property {boolean} byScript asked by a script of the page, not by a click on a link
 *
 * What it gives back; undefined when the page is not its own.
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string | string[]>} headers
 * @property {string | Buffer} body
 * @property {'stall' | 'drop' | 'cut'} [silence] never answer, cut the connection, or leave the body unfinished
 * @property {(response: import('node:http').ServerResponse) => void} [cut] what to do with the connection once the body, unfinished, is sent; nothing: it stays open
 * @property {number} [wait] before it is given, in milliseconds
 *
 * @typedef {(request: PracticeRequest) => Answer | undefined} Pages
 */

/** More than any invented file needs: a bigger body is cut here, and its length tells that it was too big. */
const bodyLimit = 8_000_000;

/** @param {import('node:http').IncomingMessage} incoming @returns {Promise<PracticeRequest>} */
export async function readRequest(incoming) {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(incoming.url ?? '/', 'https://site.example');
  const parts = [];
  let size = 0;
  for await (const part of incoming) {
    if (size < bodyLimit) parts.push(part);
    size += part.length;
  }
  return {
    method: incoming.method ?? 'GET',
    host,
    path: decode(url.pathname),
    query: url.searchParams,
    cookies: Object.fromEntries((incoming.headers.cookie ?? '').split(/; */).map((pair) => pair.split('=', 2)).filter(([, value]) => value !== undefined)),
    type: incoming.headers['content-type'] ?? '',
    body: Buffer.concat(parts),
    byScript: incoming.headers['x-requested-with'] !== undefined,
  };
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
