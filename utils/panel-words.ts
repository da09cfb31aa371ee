import { findingKeys } from './finding-words';
import { whereName } from './where';

/** Keys of the panel itself. */
const always = /^(panel(?!\.heic)|severity|issue)\./;

/** Before what a field of the page asks, for the words that tell where it is found. */
const asked = 'asked.';

const whereKeys = (name: string) => ['name', 'words'].map((part) => `where.${whereName(name)}.${part}`);

/**
 * The words that travel with the panel: those of the other surfaces stay in the background.
 * @param all the words of one language
 * @param wanted codes of findings (`plate_siv.digits`), places (`procedure.immat-cession`, `step.paiement`), and what the fields ask (`asked.cardDate`)
 * @param first whether the panel's own words are needed too
 */
export function panelWords(all: Readonly<Record<string, string>>, wanted: readonly string[], first: boolean): Record<string, string> {
  const keys = new Set(wanted.flatMap((name) => (name.startsWith(asked) ? whereKeys(name.slice(asked.length)) : [name, ...findingKeys(name)])));
  const isWanted = (key: string) => keys.has(key) || (key.startsWith('panel.heic') && keys.has('file_upload.heic'));
  return Object.fromEntries(Object.entries(all).filter(([key]) => (first && always.test(key)) || isWanted(key)));
}
