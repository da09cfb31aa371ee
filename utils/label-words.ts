import { foldText } from './text';

/** How names of fields are made alike; data of `knowledge/fields.json`. */
export interface LabelLanguage {
  /** Words that change nothing: « le numéro de votre permis » is « numéro permis ». */
  readonly skip: readonly string[];
  /** Short forms and translations, and what stands for them. */
  readonly same: Readonly<Record<string, string>>;
}

/**
 * The words that count in the name of a field, so that it can be compared whatever its articles, its short forms and its signs.
 * @param label as read on the page, or as written in `knowledge/fields.json`
 * @returns words between single spaces
 */
export function labelWords(label: string, { skip, same }: LabelLanguage): string {
  const words = foldText(label)
    .replace(/\btell?e?s? qu/g, 'qu')
    .replace(/(^|[^a-z])(?:[ldjsmc]|qu)'/g, '$1')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/e-mail/g, 'email')
    // « Saisissez-le »
    .replace(/-l(?:e|a|es)\b/g, '')
    .replace(/[^a-z0-9@]+/g, ' ');
  const kept = words.trim().split(' ').flatMap((word) => (skip.includes(word) ? [] : [Object.hasOwn(same, word) ? same[word]! : word])).join(' ');
  // « Du », « Au »: a name made of such a word alone keeps it.
  return kept.replace(/^le (?=.)/, '') || words.trim();
}
