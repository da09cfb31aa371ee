import { fromBase64 } from './signature';
import { isListUrl, keyForm, MOST_KEYS, MOST_SUBSCRIPTIONS, type Subscription } from './subscriptions';

/** As a person types it, or pastes it from a letter of whoever makes the list. */
export interface TypedSubscription {
  readonly name: string;
  readonly url: string;
  /** One key, or two with a space or a comma between them. */
  readonly keys: string;
}

/** - `name`: longer than 60 signs, or with signs that do not show; `url`: no public https file; `key`: no key; `known`: that list is there already; `many`: five are */
export type SubscriptionProblem = 'name' | 'url' | 'key' | 'known' | 'many';

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<]/u;

/**
 * @param already subscribed
 * @param builtIn the keys of the list of Balise, which is there already
 * @returns the subscription; or what is wrong in what was typed, in the order of the boxes
 */
export function readSubscription(typed: TypedSubscription, already: readonly Subscription[], builtIn: readonly string[]): Subscription | SubscriptionProblem {
  const url = URL.canParse(typed.url.trim()) ? new URL(typed.url.trim()).href : '';
  const keys = typed.keys.split(/[\s,;]+/).filter(Boolean);
  const [first] = keys;
  if (!isListUrl(url) || url.length > 300) return 'url';
  const name = typed.name.trim() || new URL(url).hostname;
  if (name.length > 60 || hidden.test(name)) return 'name';
  if (first === undefined || keys.length > MOST_KEYS || !keys.every((key) => keyForm.test(key))) return 'key';
  const known = new Set([...builtIn, ...already.flatMap((one) => one.keys)]);
  if (keys.some((key) => known.has(key))) return 'known';
  if (already.length >= MOST_SUBSCRIPTIONS) return 'many';
  const id = `liste-${[...fromBase64(first).subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  return already.some((one) => one.id === id) ? 'known' : { id, name, url, keys, paused: false };
}
