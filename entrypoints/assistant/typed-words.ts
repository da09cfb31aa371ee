import type { Checks } from '../../utils/checks-bridge';
import { fingerprint } from '../../utils/fingerprint';
import { mayRead, type PageField } from '../../utils/page/fields';

/**
 * Keyed digests of what stands in the fields, so that the background can take these words out of every
 * text it writes down. The words themselves never leave the page.
 */
export interface TypedWords {
  /** Notes the words of a field; cheap when its value has not changed. */
  readonly note: (field: PageField) => void;
  /** The keyed digest of one text, for comparing answers over steps. */
  readonly digest: (text: string) => Promise<string>;
  /** Resolves once the background knows all that was noted: texts are sent to it after that only. */
  readonly known: () => Promise<unknown>;
}

/**
 * @param load brings the script that cuts values into words and digests them, once there is a value
 * @param send takes the digests to the background
 */
export function noteTypedWords(sessionKey: string, load: () => Promise<Checks | null>, send: (digests: readonly string[]) => Promise<unknown>): TypedWords {
  const seen = new WeakMap<Element, number>();
  let known: Promise<unknown> = Promise.resolve();
  const noteBox = (box: HTMLElement) => {
    if (!mayRead(box) || box.type === 'file' || !box.value) return;
    // Two values that look alike by chance cost one missed change only.
    const print = fingerprint(box.value);
    if (seen.get(box) === print) return;
    seen.set(box, print);
    known = Promise.all([known, tell(box.value).catch(() => undefined)]);
  };
  const tell = async (value: string) => {
    const checks = await load();
    const tokens = checks?.tokens(value) ?? [];
    if (checks && tokens.length > 0) await send(await checks.digest(sessionKey, tokens));
  };
  return {
    known: () => known,
    digest: async (text) => (await (await load())?.digest(sessionKey, [text]))?.[0] ?? '',
    note: ({ element, parts = [element] }) => parts.forEach(noteBox),
  };
}
