/**
 * The public keys that may sign the list of Balise, in base64: the current one, then the next one, whose private half stays off line until
 * the current one is lost or stolen. A list signed by the next key ends the current one for good (`accept.ts`).
 *
 * EMPTY, and honestly so: a key made here would have its private half on a shared machine, known to nobody who will publish. Whoever
 * publishes the list makes both with `balise knowledge keygen`, each on their own machine, and writes the public halves here:
 * docs/fr/maintenir-la-liste.md. Until then no list is fetched, and the copy that ships with the extension serves.
 */
export const publicKeys: readonly string[] = [];

/** @returns the keys of this build. Only a build for tests may carry a throw-away key, given to it as `BALISE_KNOWLEDGE_KEY` (several: with commas). */
export function builtInKeys(): readonly string[] {
  const given: unknown = import.meta.env.MODE === 'test' ? import.meta.env['BALISE_KNOWLEDGE_KEY'] : undefined;
  return typeof given === 'string' && given !== '' ? given.split(',') : publicKeys;
}
