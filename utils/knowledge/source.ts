import { builtInKeys } from './keys';

/** The name of the list of Balise, among those that a person may have. */
export const OWN = 'balise';

/** A list: where it is served and who signs it. That of Balise, or one that a person subscribes to. */
export interface ListSource {
  /** Also names its place in the storage. */
  readonly name: string;
  /** `https:`, a file that any host can serve; its signature stands beside it, with `.sig` at the end. */
  readonly url: string;
  /** Public keys in base64, the oldest first: the last one is the one that the others give way to. */
  readonly keys: readonly string[];
  /** A list under this number is older than what ships. */
  readonly floor: number;
}

/** null: no list of Balise is published yet. An address is no more made up than a key: whoever will publish writes both. */
export const publicUrl: string | null = null;

/** The host of the practice site that serves a list to builds for tests. */
const practiceUrl = 'https://listes.balise.example/knowledge.json';

/**
 * The number of the published list that the copy in this package equals; 0 as long as none is published. A release raises it, so that what
 * an earlier version had stored does not hide what ships.
 */
const bundledSequence = 0;

/** @returns the list of Balise; null when this build has no address for it, or no key: then the copy in the package serves, and the options say so */
export function builtInSource(): ListSource | null {
  const url = import.meta.env.MODE === 'test' ? practiceUrl : publicUrl;
  const keys = builtInKeys();
  return url !== null && keys.length > 0 ? { name: OWN, url, keys, floor: bundledSequence } : null;
}
