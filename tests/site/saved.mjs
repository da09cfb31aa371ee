import { readdirSync, readFileSync } from 'node:fs';
import { page } from './answers.mjs';

const folder = new URL('../pages/', import.meta.url);

/** The saved pages, at the address they stand for: hosts that the practice site does not play (HistoVec, FranceConnect) can be visited too. */
const byAddress = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .map((text) => [addressOf(/^<!-- url: (\S+) -->/.exec(text)?.[1] ?? 'https://none.example/'), text]),
);

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
