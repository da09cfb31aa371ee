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

const keptSchema = z.object({
  /** Of the list of Balise. */
  paused: z._default(z.boolean(), false),
  subscribed: z._default(z.array(subscriptionSchema).check(z.maxLength(MOST_SUBSCRIPTIONS)), []),
});

/** A list, other than that of Balise, that a person has asked for. */
export type Subscription = z.infer<typeof subscriptionSchema>;
export type Subscriptions = z.infer<typeof keptSchema>;

export interface SubscriptionStore {
  readonly read: () => Promise<Subscriptions>;
  /** @returns false when the disk did not obey: nothing has changed then */
  readonly write: (next: Subscriptions) => Promise<boolean>;
}

const KEY = 'lists';

/** @param patience milliseconds given to each answer of the storage @returns none subscribed, when the disk says nothing that can be read */
export function openSubscriptions(area: StorageArea, patience = 3000): SubscriptionStore {
  return {
    read: async () => {
      const raw = await inTime(area.get(KEY), patience).catch((): Record<string, unknown> => ({}));
      const parsed = keptSchema.safeParse(raw[KEY] ?? {});
      return parsed.success ? parsed.data : { paused: false, subscribed: [] };
    },
    write: (next) => inTime(area.set({ [KEY]: next }), patience).then(() => true, () => false),
  };
}
