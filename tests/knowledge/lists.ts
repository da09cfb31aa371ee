/** Lists, keys and a small world for them: a server, a disk, a clock. */
import { writeEnvelope, type Envelope } from '../../utils/knowledge/envelope';
import type { ListSource } from '../../utils/knowledge/source';
import type { Means } from '../../utils/knowledge/update';
import { sample } from './load';

export const day = 864e5;
export const today = Date.parse('2026-11-24T10:00:00Z');

/** A whole list, to be varied by each test. */
export const envelope: Envelope = {
  format: 1,
  engine: 1,
  sequence: 100,
  created: '2026-11-20T08:00:00Z',
  expires: '2027-05-20',
  issues: [sample],
  portals: [{ id: 'compte', readOn: '2026-11-01', procedures: [], steps: [{ id: 'connexion', marks: { heading: ['Connexion'] } }] }],
  fields: { readOn: '2026-11-01', skip: ['de'], same: { tel: 'telephone' }, kinds: [{ kind: 'plate_siv', names: ['Immatriculation'] }] },
  help: { contacts: [{ id: 'ants-34-00', name: { fr: 'Le 34 00', en: 'The 34 00' }, about: { fr: 'Par téléphone.', en: 'By phone.' }, phone: '34 00', source: 'https://example.org/page', readOn: '2026-11-01' }], formerPhones: [] },
};

export interface Key {
  readonly publicKey: string;
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

const base64 = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('base64');

export async function makeKey(): Promise<Key> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return {
    publicKey: base64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    sign: async (bytes) => base64(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)),
  };
}

export const url = 'https://listes.balise.example/knowledge.json';

export const sourceOf = (...keys: readonly Key[]): ListSource => ({ name: 'essai', url, keys: keys.map(({ publicKey }) => publicKey), floor: 0 });

type Serve = (init: RequestInit) => Response | Promise<Response>;

/** A server, a disk, a clock; each can be made to fail. */
export class World {
  readonly disk: Record<string, unknown> = {};
  readonly asked: { readonly url: string; readonly init: RequestInit }[] = [];
  now = today;
  list: Serve = () => new Response('', { status: 404 });
  signature: Serve = this.list;

  readonly means: Means = {
    fetch: async (asked, init) => {
      this.asked.push({ url: asked, init });
      return asked === url ? this.list(init) : this.signature(init);
    },
    storage: {
      get: async (key) => (key in this.disk ? { [key]: structuredClone(this.disk[key]) } : {}),
      set: async (items) => void Object.assign(this.disk, structuredClone(items)),
      remove: async (key) => void Reflect.deleteProperty(this.disk, key),
    },
    now: () => this.now,
    random: () => 0,
  };

  /** Puts these bytes, so signed, on the server. */
  serve(bytes: Uint8Array<ArrayBuffer>, signature: string): void {
    this.list = () => new Response(bytes, { headers: { 'content-type': 'application/json' } });
    this.signature = () => new Response(`${signature}\n`, { headers: { 'content-type': 'application/octet-stream' } });
  }

  async publish(key: Key, changes: Partial<Envelope> = {}): Promise<void> {
    const bytes = writeEnvelope({ ...envelope, ...changes });
    this.serve(bytes, await key.sign(bytes));
  }
}
