import { whereName } from './where';

/** Keys of the panel itself, and of the sentences that findings of all kinds share. */
const always = /^(panel(?!\.heic)|severity|issue|a)\.|^finding\.[^.]+$/;

/** Before what a field of the page asks, for the words that tell where it is found. */
const asked = 'asked.';

const whereWords = (name: string) => ['name', 'words'].map((part) => `where.${whereName(name)}.${part}`);

/**
 * The words that travel with the panel: those of the other surfaces stay in the background.
 * @param all the words of one language
 * @param wanted kinds of field that have something to say, findings over several answers (`cross_field.vin_differs`), places (`procedure.immat-cession`,
 * `step.paiement`), and what the fields ask (`asked.cardDate`)
 * @param first whether the panel's own words are needed too
 */
export function panelWords(all: Readonly<Record<string, string>>, wanted: readonly string[], first: boolean): Record<string, string> {
  const names = new Set(wanted.flatMap((name) => (name.startsWith(asked) ? whereWords(name.slice(asked.length)) : [name])));
  const isWanted = (key: string) => names.has(key) || names.has(key.replace('finding.', '')) || names.has(/^(?:finding|expect)\.([^.]+)/.exec(key)?.[1] ?? '') || (key.startsWith('panel.heic') && names.has('file_upload'));
  return Object.fromEntries(Object.entries(all).filter(([key]) => (first && always.test(key)) || isWanted(key)));
}
