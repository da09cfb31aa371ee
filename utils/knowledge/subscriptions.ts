import * as z from 'zod/mini';
import { inTime } from '../journal/in-time';
import type { StorageArea } from '../journal/store';
import { isPublicLink } from './allowed-links';
import { words } from './words';

/** More would only bring more reasons to be wrong, and more to download. */
export const MOST_SUBSCRIPTIONS = 5;

/** The current key of whoever makes the list, and the next one if they say it. */
export const MOST_KEYS = 2;

/** Ed25519 public key: 32 bytes in base64. */
export const keyForm = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Where a list may be: one public file, the same for everybody. No user, no query and no fragment, in which an address can hide who asks
 * (design, rule 2: nothing leaves the device).
 */
export const isListUrl = (text: string): boolean => isPublicLink(text) && !/[?#]/.test(text) && new URL(text).pathname !== '/';

const subscriptionSchema = z.strictObject({
  /** `liste-` and the start of its first key: who signs is what makes it the same list. */
  id: z.string().check(z.regex(/^liste-[0-9a-f]{8}$/)),
  /** As the person calls it: a list does not name itself, or it could take an official name. */
  name: words(60),
  url: z.string().check(z.maxLength(300), z.refine(isListUrl)),
  keys: z.array(z.string().check(z.regex(keyForm))).check(z.minLength(1), z.maxLength(MOST_KEYS)),
  paused: z.boolean(),
});

/** Each subscription is read alone: one that is spoilt does not take the others away. */
const keptSchema = z.object({
  /** Of the list of Balise. */
  paused: z.catch(z.boolean(), false),
  subscribed: z.catch(z.array(z.unknown()), []),
});

/** A list, other than that of Balise, that a person has asked for. */
export type Subscription = z.infer<typeof subscriptionSchema>;

export interface Subscriptions {
  /** That of Balise. */
  readonly paused: boolean;
  readonly subscribed: readonly Subscription[];
}

export interface SubscriptionStore {
  readonly read: () => Promise<Subscriptions>;
  /** @returns false when the disk did not obey: nothing has changed then */
  readonly write: (next: Subscriptions) => Promise<boolean>;
}

const KEY = 'lists';

/** @param patience milliseconds given to each answer of the storage @returns none subscribed, when the disk says nothing that can be read */
export function openSubscriptions(area: StorageArea, patience = 3000): SubscriptionStore {
  let isSilent = false;
  return {
    read: async () => {
      const raw = await inTime(area.get(KEY), patience).catch((): Record<string, unknown> => {
        isSilent = true;
        return {};
      });
      return readSubscriptions(raw[KEY]);
    },
    // What could not be read may still be there: it is not overwritten.
    write: async (next) => !isSilent && inTime(area.set({ [KEY]: next }), patience).then(() => true, () => false),
  };
}

function readSubscriptions(raw: unknown): Subscriptions {
  const parsed = keptSchema.safeParse(raw);
  if (!parsed.success) return { paused: false, subscribed: [] };
  const subscribed = parsed.data.subscribed.flatMap((one) => subscriptionSchema.safeParse(one).data ?? []);
  return { paused: parsed.data.paused, subscribed: subscribed.slice(0, MOST_SUBSCRIPTIONS) };
}
