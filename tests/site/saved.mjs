import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { page } from './answers.mjs';

const folder = new URL('../pages/', import.meta.url);

/** The saved pages, at the address they stand for: hosts that the practice site does not play (HistoVec, FranceConnect) can be visited too. */
const byAddress = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .map((text) => [addressOf(/^<!-- url: (\S+) -->/.exec(text)?.[1] ?? 'https://none.example/'), text]),
);

/**
 * The saved page that `?saved=<name>` asks for, whatever else stands at its address: several pages may stand for one.
 * @type {import('./request.mjs').Pages}
 */
export function namedPage({ query }) {
  const name = query.get('saved') ?? '';
  const file = new URL(`${name}.html`, folder);
  return /^[\w-]+$/.test(name) && existsSync(file) ? page(readFileSync(file, 'utf8')) : undefined;
}

/** @type {import('./request.mjs').Pages} */
export function savedPage({ method, host, path }) {
  const text = method === 'GET' ? byAddress.get(host + path) : undefined;
  // The first line is only for the tests, and a comment before the doctype is allowed.
  return text ? page(text) : undefined;
}

function addressOf(url) {
  const { host, pathname } = new URL(url);
  return host + decodeURIComponent(pathname);
}
