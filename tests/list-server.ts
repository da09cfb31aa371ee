/** A server of lists on the practice site, in front of real browsers: what it answers is set by each test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signForTests } from '../scripts/lib/test-key.mjs';
import { writeEnvelope, type Envelope } from '../utils/knowledge/envelope';
import type { Entry } from '../utils/knowledge/schema';
import type { Answer, PracticeRequest } from './site/request.mjs';
import type { Site } from './site/server.mjs';

const folder = join(import.meta.dirname, '../knowledge');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const readAll = (path: string) => readdirSync(join(folder, path)).map((name) => read(`${path}/${name}`));

const DAY = 864e5;
export const dayAt = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
export const instantAt = (days: number) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 19)}Z`;

/** The error of the final validation, as a list of today tells it: confirmed by a person, so that it may block. */
export const toldToday = (title: string, contacts: readonly string[] = ['ants-34-00']): Entry => ({
  ...(read('issues/erreur-technique-a-la-validation-finale.json') as Entry),
  title: { fr: title, en: title },
  contacts: [...contacts],
  lastConfirmed: dayAt(0),
});

/** The whole knowledge of the repository, with only that issue. @param changes of the envelope */
export function listOf(title: string, changes: Partial<Envelope> = {}): Buffer {
  const envelope: Envelope = {
    format: 1,
    engine: 1,
    sequence: 1000,
    created: instantAt(-1),
    expires: dayAt(90),
    issues: [toldToday(title)],
    portals: readAll('portals'),
    fields: read('fields.json'),
    help: read('help.json'),
    ...changes,
  };
  return Buffer.from(writeEnvelope(envelope));
}

const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=300' };
export const file = (body: Buffer | string, more: Partial<Answer> = {}): Answer => ({ status: 200, headers: { ...headers, 'content-type': 'application/octet-stream' }, body, ...more });
export const status = (code: number, body = '', type = 'text/plain'): Answer => ({ status: code, headers: { ...headers, 'content-type': type }, body });

export class ListServer {
  list: () => Answer = () => status(404);
  signature: () => Answer = () => status(404);

  /** @param host which the browser asks */
  constructor(site: Site, host: string) {
    site.serve(host, ({ path }: PracticeRequest) => (path.endsWith('.sig') ? this.signature() : this.list()));
  }

  /** @param sign base64 of the signature of these bytes; by default, by the key of the build for tests */
  serve(bytes: Buffer, sign: (bytes: Buffer) => string = signForTests): void {
    this.list = () => file(bytes);
    this.signature = () => file(`${sign(bytes)}\n`);
  }
}
