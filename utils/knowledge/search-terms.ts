/** From French words to the terms of the search: what is written alike, or nearly, is one term. */
import { foldText } from '../text';
import { emptyWords, phrases, sameWords } from './search-words';

/**
 * @param text a text of an entry, or what a person types
 * @returns its words in their order, without those that tell nothing
 */
export function searchWords(text: string): string[] {
  const folded = phrases.reduce((all, [one, said]) => all.replace(said, one), foldText(text).replace(/\b(?:[cdjlmnst]|qu|lorsqu|jusqu)'/g, ''));
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '' && !emptyWords.has(word));
}

/**
 * Plural, feminine and the commonest ends of verbs are taken off, and double letters are one: « boutton » is « bouton ».
 * After J. Savoy, « A stemming procedure and stopword list for general French corpora » (1999), made lighter.
 * @param word as `searchWords` gives it
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const single = word.replace(/(.)\1/g, '$1').replace(/ph/g, 'f');
  const one = single.length > 4 ? single.replace(/([^uis])[sx]$/, '$1') : single;
  return one.length > 4 ? one.replace(/(?<=.{4})(?:ent|er|ez|e)$/, '') : one;
}

const meanings = new Map([...sameWords].map(([word, one]) => [stem(word), stem(one)]));

/** @returns the term of a word, which is that of all the words of the same meaning */
export function meaning(word: string): string {
  const stemmed = stem(word);
  return meanings.get(stemmed) ?? stemmed;
}
