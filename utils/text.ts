/**
 * One way to compare French words, shared by all who read them. Sites write « d’émission », « d'emission »
 * or « SIREN » with zero-width spaces between its letters for the same thing: after `foldText` they are equal.
 */

/** Everything but printable ASCII; the backtick too, which some keyboards give for an apostrophe. */
const unusual = /[^ -_a-~]/gu;

/** A page has few different unusual signs, and each comes often: folding them one by one, once, is five times faster. */
const folded = new Map<string, string>();

/**
 * @param text any text of a page or of the knowledge
 * @returns the same words without accents, capitals, invisible signs or doubled spaces; apostrophes are plain.
 * Other punctuation stays: a trailing « * » belongs to whoever reads labels.
 */
export function foldText(text: string): string {
  return text.replace(unusual, foldSign).toLowerCase().replace(/\s\s+|[^\S ]/g, ' ').trim();
}

function foldSign(sign: string): string {
  const plain = folded.get(sign) ?? decompose(sign);
  folded.set(sign, plain);
  return plain;
}

function decompose(sign: string): string {
  return sign
    .replace('´', "'")
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[‘’‛ʼ′`]/g, "'")
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae');
}

/** The words alone, between spaces: a code is not found inside a longer one, and quotation marks may differ. */
export const spaced = (text: string): string => ` ${foldText(text)} `.replace(/[^a-z\d]+/g, ' ');

/** @param spacedText as `spaced` gives it @returns its words, each with the space before it */
export const wordsOf = (spacedText: string): string[] => spacedText.match(/ [^ ]+/g) ?? [];
