import { MEND_FORM } from './form';
import { placeOf, textsOf, type Told } from './texts';
import type { EntryCheck } from './problem';

/** More than this in one sentence and a worried person must read it twice (the plain-language rule of the house). */
export const MOST_WORDS = 22;

/** Words that accuse, beg or forbid. What the site itself says may be quoted, between « and ». */
const banned = /\b(?:invalides?|erreurs? de saisie|veuillez|désolée?s?|s’il vous plaît|interdite?s?)(?![\p{L}])/iu;

/** The text is easy to read: short sentences, no accusing word, the signs of French print. */
export const checkPlainWords: EntryCheck = (entry) => textsOf(entry).flatMap((told) => wrongIn(told).map((what) => ({ path: told.path, what: placeOf(told.path) + what })));

function wrongIn({ text, language }: Told): string[] {
  const long = text.split(/(?<=[.!?:…])\s+/).filter((sentence) => wordsIn(sentence) > MOST_WORDS);
  const found = long.map((sentence) => `a sentence of ${wordsIn(sentence)} words (« ${sentence.slice(0, 40)}… »): cut it in two, at most ${MOST_WORDS} words each`);
  return language === 'fr' ? [...found, ...wrongFrench(text)] : found;
}

function* wrongFrench(text: string): Iterable<string> {
  const word = banned.exec(text.replaceAll("'", '’').replace(/«[^»]*»/g, ''))?.[0];
  if (word) yield `« ${word} » sounds like a reproach or an order: say what to do instead`;
  if (text.includes("'")) yield `a straight apostrophe, where print has ’ (U+2019): ${MEND_FORM}`;
  if (/ [;:?!»]|« /.test(text)) yield `a plain space before ; : ? ! » or after «, where print has a no-break space (U+00A0): ${MEND_FORM}`;
  else if (/[\p{L}\p{N})][;?!»]|[\p{L})]:(?=\s|$)|«[^\u00A0\u202F]/u.test(text)) yield 'no space before ; : ? ! » or after «: write a no-break space (U+00A0)';
}

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
