/**
 * A list kept up to date: the copy in the package, then the last good copy, then a refresh that nobody waits for.
 * Whatever happens, the list that was there before stays, until another one has passed every question below, in this order:
 *
 * - `storage`: the disk does not answer, or has no room: what cannot be remembered is not taken, or an older one could be served next
 * - `offline`, `timeout`: no answer, none within 20 seconds
 * - `unsigned`: no file of signature; `missing`: no list; `status`: any answer but 200
 * - `html`: a page in the place of a file (sign-in page of a network, error page with status 200)
 * - `too_big`: over 2 MB, or a signature that is longer than one; not read further
 * - `signature`: not 64 bytes in base64, or not good for these bytes under a key of ours (one byte changed, cut short, another's key)
 * - `unreadable`: not UTF-8, not JSON, or JSON that can be read in two ways
 * - `too_much`: too deep, too many values or entries
 * - `later`: made for a later version; `envelope`: something missing, too much or out of form; `empty`: no good entry left
 * - `retired_key`: signed by a key that has given way to the next one
 * - `older`, `same`: its number is not higher than any accepted; `jump`: it is more than 1,000,000 higher
 * - `expired`, `future`: over, or made more than a day from now, by this device's clock
 *
 * The signature is asked first: 88 characters, and while they are those we hold nothing else is asked. This is our conditional request. An
 * `If-None-Match` would send back a mark that a server can make different for each person, and no host of plain files allows that header from an extension (CORS).
 */
import { inTime } from '../journal/in-time';
import type { StorageArea } from '../journal/store';
import { download, type Fetch } from './download';
import { MOST_BYTES, type ListContent } from './envelope';
import { judge, SIGNATURE_BYTES, type Held } from './judge';
import { nothingKept, openKept, readKept, type Kept } from './kept-list';
import { isRefused, type Refusal, type Refused } from './refusal';
import type { ListSource } from './source';
import { isDue, nextTries } from './tries';

/** All that it needs of the world. */
export interface Means {
  readonly fetch: Fetch;
  readonly storage: StorageArea;
  /** Milliseconds. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** `waiting`: asked too soon after the last time. */
export type Outcome = 'updated' | 'unchanged' | 'waiting' | Refused;

export interface ListState {
  /** The last good copy; null when the copy in the package is as good. */
  readonly content: ListContent | null;
  readonly tries: Kept['tries'];
}

export interface KnowledgeList {
  /** What is held, from the disk: never waits for the network. */
  readonly state: () => Promise<ListState>;
  /** Asks for news, when it is time. @param isAsked by a click: then it is always time. Never throws. */
  readonly refresh: (isAsked?: boolean) => Promise<Outcome>;
  /** The two files as a person has them on the disk: the same questions, less those of the network. Never throws. */
  readonly take: (bytes: Uint8Array<ArrayBuffer>, signature: string) => Promise<Outcome>;
  /** Leaves nothing on the disk, and writes nothing more. @returns false when the disk did not obey */
  readonly forget: () => Promise<boolean>;
}

/** @param patience milliseconds given to each answer of the storage */
export function openList(source: ListSource, means: Means, patience = 3000): KnowledgeList {
  const key = `list.${source.name}`;
  let held: Promise<Held> = load();
  let running: Promise<Outcome> | null = null;
  let last: Promise<unknown> = held;
  let isForgotten = false;

  async function load(): Promise<Held> {
    try {
      const kept = readKept((await inTime(means.storage.get(key), patience))[key]);
      return { kept, content: await openKept(kept, source), isSilent: false };
    } catch {
      return { kept: nothingKept, content: null, isSilent: true };
    }
  }

  /** One write: the list, its number and the tries are old together or new together, whenever the worker dies. */
  const write = async (kept: Kept): Promise<boolean> => !isForgotten && inTime(means.storage.set({ [key]: kept }), patience).then(() => true, () => false);

  const withTries = (list: Held, refused: Refusal | null): Held => ({ ...list, kept: { ...list.kept, tries: nextTries(list.kept.tries, refused, means) } });

  async function refresh(isAsked: boolean): Promise<Outcome> {
    const before = await held;
    if (before.isSilent) return refuse('storage');
    if (!isAsked && !isDue(before.kept.tries, means.now())) return 'waiting';
    const news = await ask(source, before, means);
    if (news === 'unchanged' || isRefused(news)) {
      const after = withTries(before, news === 'unchanged' ? null : news.refused);
      // When to come back is remembered as long as we live, even by a disk that is full.
      held = Promise.resolve(after);
      await write(after.kept);
      return news;
    }
    return keep(withTries(news, null), withTries(before, 'storage'));
  }

  async function take(bytes: Uint8Array<ArrayBuffer>, signature: string): Promise<Outcome> {
    const before = await held;
    if (before.isSilent) return refuse('storage');
    const news = await judge(bytes, signature.trim(), source, before, means.now());
    return news === 'unchanged' || isRefused(news) ? news : keep(news, before);
  }

  /** @param otherwise what is held when the disk has no room */
  async function keep(news: Held, otherwise: Held): Promise<Outcome> {
    const isWritten = await write(news.kept);
    held = Promise.resolve(isWritten ? news : otherwise);
    return isWritten ? 'updated' : refuse('storage');
  }

  /** One at a time, in order: a file is not judged by what a download is about to change. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    state: async () => {
      const { content, kept } = await held;
      return { content, tries: kept.tries };
    },
    refresh: (isAsked = false) => (running ??= inTurn(() => refresh(isAsked)).finally(() => (running = null))),
    take: (bytes, signature) => inTurn(() => take(bytes, signature)),
    forget: () => {
      isForgotten = true;
      return inTime(means.storage.remove(key), patience).then(() => true, () => false);
    },
  };
}

/** @returns what to hold from now on, when there is something new and good */
async function ask(source: ListSource, before: Held, { fetch, now }: Means): Promise<Held | 'unchanged' | Refused> {
  const isHeld = before.content !== null;
  const signed = await download(fetch, `${source.url}.sig`, SIGNATURE_BYTES);
  if ('notModified' in signed) return isHeld ? 'unchanged' : refuse('status');
  if (isRefused(signed)) return signed.refused === 'missing' ? refuse('unsigned') : signed;
  const signature = new TextDecoder().decode(signed.bytes).trim();
  if (isHeld && signature === before.kept.list?.signature) return 'unchanged';

  const listed = await download(fetch, source.url, MOST_BYTES);
  if ('notModified' in listed) return refuse('status');
  return isRefused(listed) ? listed : judge(listed.bytes, signature, source, before, now());
}

const refuse = (refused: Refusal): Refused => ({ refused });
