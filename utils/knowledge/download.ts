import type { Refusal, Refused } from './refusal';

/** The part of `fetch` that is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Downloaded {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the server says of what we hold: nothing has changed. We never ask; a cache on the way may answer so. */
export interface NotModified {
  readonly notModified: true;
}

/** Milliseconds for one file, from the question to its last byte. */
const PATIENCE = 20_000;

/** No cookie, no referrer, no cache (whose ETag a server could make different for each person), no other address than the one asked. */
const anonymous: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error' };

/**
 * One public file.
 * @param most bytes; no more is ever read
 * @returns its bytes, or why it is refused. Never throws, never lasts longer than 20 seconds
 */
export async function download(fetch: Fetch, url: string, most: number): Promise<Downloaded | NotModified | Refused> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  const late = new Promise<Refused>((done) => stop.signal.addEventListener('abort', () => done(refuse('timeout'))));
  const answered = ask(fetch, url, most, stop.signal).catch(() => refuse(stop.signal.aborted ? 'timeout' : 'offline'));
  const answer = await Promise.race([answered, late]);
  clearTimeout(timer);
  // What is left of an answer that was refused half-way is not fetched.
  stop.abort();
  return answer;
}

async function ask(fetch: Fetch, url: string, most: number, signal: AbortSignal): Promise<Downloaded | NotModified | Refused> {
  const response = await fetch(url, { ...anonymous, signal });
  if (response.status === 304) return { notModified: true };
  if (response.status !== 200) return refuse(response.status === 404 ? 'missing' : 'status');
  // A sign-in page of a hotel or a train says 200 too.
  if (/html/i.test(response.headers.get('content-type') ?? '')) return refuse('html');
  if (Number(response.headers.get('content-length')) > most) return refuse('too_big');
  const bytes = await readUpTo(response, most);
  if (bytes === null) return refuse('too_big');
  return isMarkup(bytes) ? refuse('html') : { bytes };
}

const refuse = (refused: Refusal): Refused => ({ refused });

/** @returns the body; null as soon as it is longer than `most` */
async function readUpTo({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) return null;
    parts.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Neither JSON nor base64 begins with `<`; a page under a false name does. */
const isMarkup = (bytes: Uint8Array) => /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)));
