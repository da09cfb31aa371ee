import type { FieldRule, Severity } from './finding';
import { isEmptyStreet, shortenAddress } from './address-words';
import { frenchTowns, placeKey } from './place-names';
import { tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'address_line';
/** Signs of one line of an address: AFNOR XP Z10-011. */
const longest = 38;
const numberSign = /^(n ?[°º]|no\.?|num[ée]ro) ?(?=\d)/i;

/**
 * One line of a postal address (ligne d'adresse), any of the six of AFNOR XP Z10-011: number and street, complement, place-name,
 * box, or postal code and town. A part that cannot stand alone is refused.
 */
export const addressLine: FieldRule = {
  kind,
  examples: { good: '12 rue des Lilas', bad: '12, rue des Lilas' },
  check: (input) => {
    const text = tidyDashes(input);
    const wrong = problem(text);
    if (!wrong) return fine(text);
    const [rule, severity, pending] = wrong;
    const better = mended(text);
    const taken = better !== text && problem(better)?.[1] !== 'error';
    return found(kind, rule, severity, { ...(severity !== 'error' && { normalized: text }), ...(taken && { suggest: better }), ...(pending && { pending: true as const }) });
  },
};

/** What is wrong in a line: a rule, how sure, and whether more typing can mend it. */
function problem(text: string): readonly [rule: string, severity: Severity, pending?: boolean] | null {
  if (!text) return ['empty', 'error'];
  if (/^(https?:|www\.)|@|\.(fr|com|org|net|eu)$/i.test(text)) return ['web', 'error'];
  if (/[^\p{Script=Latin}\p{M}\d '"().,;:/°º&+_-]/u.test(text)) return ['sign', 'error'];
  if (text.includes('_')) return ['underscore', 'error'];
  if (numberSign.test(text)) return ['number_sign', 'error'];
  if (/^\d{5}$/.test(text)) return ['town_missing', 'error', true];
  if (isEmptyStreet(text)) return ['street_missing', 'error', true];
  if (!/\p{L}/u.test(text) || isCode(text)) return ['shape', 'error'];
  if (/^0+ ?(?!\d)/.test(text)) return ['zero', 'error'];
  // Only from the number and street on does the standard bar punctuation.
  if (/[,;]|^\d+ ?[.:]/.test(text)) return ['comma', /^\d/.test(text) ? 'error' : 'hint'];
  if (frenchTowns.has(placeKey(text).replace(/( cedex)?( \d{1,2}(e|er|eme)?)?$/, ''))) return ['postal_code_missing', 'error', true];
  if (text.length > longest) return ['too_many', 'error'];
  return /^0\d{1,3} (?!bp)/i.test(text) ? ['leading_zero', 'warn'] : null;
}

/** One run of letters and digits, many of them digits, is a number of something else: a plate, a formula number, a VIN. */
function isCode(text: string): boolean {
  if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/i.test(text) || /^(bp|cs|tsa|rn|rd)/i.test(text)) return false;
  const signs = text.replace(/-/g, '').length;
  return signs >= 7 && text.replace(/\D/g, '').length * 5 >= signs * 2;
}

/** The same line as the standard writes it. */
function mended(text: string): string {
  const plain = text.replace(/_+/g, ' ').trim().replace(numberSign, '').replace(/^(\d+) ?[.:] ?/, '$1 ').replace(/ ?[,;]+ ?/g, ' ').replace(/^0+(?=[1-9]\d{0,2} (?!bp))/i, '').replace(/ +/g, ' ').trim();
  return shortenAddress(plain, longest);
}
