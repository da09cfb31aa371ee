/**
 * The lists of one person: that of Balise and those they have asked for, each kept up to date on its own (`update.ts`), so that
 * none can harm another.
 */
import type { ListContent } from './envelope';
import type { NamedList } from './merge';
import { readSubscription, type SubscriptionProblem, type TypedSubscription } from './new-subscription';
import { signerOf } from './signature';
import { OWN, type ListSource } from './source';
import { openSubscriptions, type Subscription, type Subscriptions } from './subscriptions';
import { openList, type KnowledgeList, type ListState, type Means, type Outcome } from './update';

/** What serves now. */
export interface Serving {
  /** null: the copy in the package is as good. */
  readonly own: ListContent | null;
  readonly isPaused: boolean;
  readonly others: readonly NamedList[];
}

export interface KnownList extends ListState {
  readonly id: string;
  /** null for that of Balise, or when it has no address. */
  readonly subscription: Subscription | null;
  readonly url: string | null;
  readonly isPaused: boolean;
}

/** `id`: of the list that was added, or whose file it was. */
export type Done = { readonly id: string; readonly outcome: Outcome } | { readonly problem: SubscriptionProblem | 'storage' | 'unknown' };

export interface Lists {
  readonly serving: () => Promise<Serving>;
  /** That of Balise first. */
  readonly all: () => Promise<readonly KnownList[]>;
  /** Asks those for news whose time has come. */
  readonly refreshDue: () => Promise<void>;
  readonly refresh: (id: string) => Promise<Done>;
  /** Remembers a list, then asks for it at once: what becomes of that is told, and it stays either way. */
  readonly add: (typed: TypedSubscription) => Promise<Done>;
  readonly remove: (id: string) => Promise<boolean>;
  /** A paused list neither warns nor is asked for. */
  readonly pause: (id: string, paused: boolean) => Promise<boolean>;
  /** A list from two files: it belongs to the list whose key has signed it. */
  readonly take: (bytes: Uint8Array<ArrayBuffer>, signature: string) => Promise<Done>;
}

const NEVER: ListState = { content: null, tries: { failures: 0, dueAt: 0, checkedAt: null, refused: null } };

/** @param builtIn null when this build has no address for the list of Balise, or no key */
export function openLists(builtIn: ListSource | null, means: Means): Lists {
  const store = openSubscriptions(means.storage);
  const own = builtIn && openList(builtIn, means);
  const open = new Map<string, KnowledgeList>();
  let kept = store.read();
  let last: Promise<unknown> = kept;

  const sourceOf = ({ id, url, keys }: Subscription): ListSource => ({ name: id, url, keys, floor: 0 });

  function openOf(subscription: Subscription): KnowledgeList {
    const list = open.get(subscription.id) ?? openList(sourceOf(subscription), means);
    open.set(subscription.id, list);
    return list;
  }

  /** @returns the list of that id, that of Balise included */
  async function find(id: string): Promise<KnowledgeList | null> {
    const subscription = (await kept).subscribed.find((one) => one.id === id);
    return id === OWN ? own : subscription ? openOf(subscription) : null;
  }

  /** One at a time, in order: two changes never cross, and none is judged by what another is about to change. */
  function inTurn<T>(task: (before: Subscriptions) => Promise<T>): Promise<T> {
    const turn = last.then(async () => task(await kept));
    last = turn.catch(() => undefined);
    return turn;
  }

  /** @returns whether it is on the disk; otherwise nothing has changed */
  async function write(next: Subscriptions): Promise<boolean> {
    const isWritten = await store.write(next);
    if (isWritten) kept = Promise.resolve(next);
    return isWritten;
  }

  async function refresh(id: string): Promise<Done> {
    const list = await find(id);
    return list ? { id, outcome: await list.refresh(true) } : { problem: 'unknown' };
  }

  return {
    serving: async () => {
      const { paused, subscribed } = await kept;
      const contents = await Promise.all(subscribed.filter((one) => !one.paused).map(async (one) => ({ ...one, content: (await openOf(one).state()).content })));
      return {
        own: (await own?.state())?.content ?? null,
        isPaused: paused,
        others: contents.flatMap(({ id, name, content }) => (content ? [{ id, name, entries: content.entries, help: content.help }] : [])),
      };
    },
    all: async () => {
      const { paused, subscribed } = await kept;
      const others = subscribed.map(async (one) => ({ id: one.id, subscription: one, url: one.url, isPaused: one.paused, ...(await openOf(one).state()) }));
      return [{ id: OWN, subscription: null, url: builtIn?.url ?? null, isPaused: paused, ...((await own?.state()) ?? NEVER) }, ...(await Promise.all(others))];
    },
    refreshDue: async () => {
      const { paused, subscribed } = await kept;
      const due = [...(own && !paused ? [own] : []), ...subscribed.filter((one) => !one.paused).map(openOf)];
      await Promise.all(due.map((list) => list.refresh()));
    },
    refresh,
    add: async (typed) => {
      const added = await inTurn<Subscription | { readonly problem: SubscriptionProblem | 'storage' }>(async (before) => {
        const subscription = readSubscription(typed, before.subscribed, builtIn?.keys ?? []);
        if (typeof subscription === 'string') return { problem: subscription };
        return (await write({ ...before, subscribed: [...before.subscribed, subscription] })) ? subscription : { problem: 'storage' };
      });
      return 'problem' in added ? added : refresh(added.id);
    },
    remove: (id) =>
      inTurn(async (before) => {
        const list = id === OWN ? null : await find(id);
        if (!list) return false;
        // Its copy goes first: were the worker to die between the two, a list without a copy is asked for again; a copy without a list would stay for ever.
        const isDone = (await list.forget()) && (await write({ ...before, subscribed: before.subscribed.filter((one) => one.id !== id) }));
        open.delete(id);
        return isDone;
      }),
    pause: (id, paused) =>
      inTurn((before) => write(id === OWN ? { ...before, paused } : { ...before, subscribed: before.subscribed.map((one) => (one.id === id ? { ...one, paused } : one)) })),
    take: async (bytes, signature) => {
      const { subscribed } = await kept;
      for (const { name: id, keys } of [...(builtIn ? [builtIn] : []), ...subscribed.map(sourceOf)]) {
        const list = (await signerOf(bytes, signature, keys)) === null ? null : await find(id);
        if (list) return { id, outcome: await list.take(bytes, signature) };
      }
      return { problem: 'unknown' };
    },
  };
}
