import type { StorageArea } from '../journal/store';
import { redact } from './redact';
import { removeTyped } from './session-pass';
import { digestTokens, importSessionKey, newSessionKey } from './digests';

/**
 * What was typed during this browser session, known only as keyed digests, in memory (`storage.session`).
 * It serves one purpose: taking these words out of every text before it is written down.
 */
export interface TypedMemory {
  /** Base64 of the key, for the load script to make the digests itself: the words never come here. */
  readonly key: () => Promise<string>;
  readonly add: (digests: readonly string[]) => Promise<void>;
  /** Scrubs a text: first what was typed, then whatever looks personal. */
  readonly scrub: (text: string) => Promise<string>;
}

const KEY = 'typed';
const most = 5000;

interface Kept {
  readonly key: string;
  readonly digests: readonly string[];
}

export function openTypedMemory(area: StorageArea): TypedMemory {
  let kept: Promise<Kept> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const load = () => (kept ??= area.get(KEY).then(
    (raw) => (isKept(raw[KEY]) ? raw[KEY] : fresh()),
    fresh,
  ));
  const save = async (next: Kept) => {
    kept = Promise.resolve(next);
    // A browser without this memory keeps the digests for as long as the worker lives.
    await area.set({ [KEY]: next }).catch(() => undefined);
  };
  const fresh = async (): Promise<Kept> => {
    const next = { key: await newSessionKey(), digests: [] };
    await area.set({ [KEY]: next }).catch(() => undefined);
    return next;
  };
  /** One at a time: two messages at once must not each forget the other's digests. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    key: async () => (await load()).key,
    add: (digests) =>
      inTurn(async () => {
        const { key, digests: before } = await load();
        await save({ key, digests: [...new Set([...before, ...digests])].slice(-most) });
      }),
    scrub: (text) =>
      inTurn(async () => {
        const { key, digests } = await load();
        const known = new Set(digests);
        const imported = await importSessionKey(key);
        const isTyped = async (canon: string) => {
          const [digest] = await digestTokens(imported, [canon]);
          return digest !== undefined && known.has(digest);
        };
        return redact(await removeTyped(text, isTyped));
      }),
  };
}

function isKept(value: unknown): value is Kept {
  const kept = value as Kept | undefined;
  return typeof kept?.key === 'string' && Array.isArray(kept.digests) && kept.digests.every((digest) => typeof digest === 'string');
}
