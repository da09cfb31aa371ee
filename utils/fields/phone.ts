import type { FieldRule, Verdict } from './finding';
import { digitsFor, tidyDashes } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'phone';

/** Overseas numbers typed the national way, by their first digits → country code (regulator's numbering plan). */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^0(590|690|691|7090)/, '590'],
  [/^0(594|694|7093)/, '594'],
  [/^0(596|696|697|7091)/, '596'],
  [/^0(262|263|269|692|693|639|7092)/, '262'],
  [/^0(508|708[45])/, '508'],
];

/**
 * Telephone number (téléphone): 10 digits from 0, or international. Rule: the regulator's table of first digits; light on purpose,
 * the full library would weigh more than the whole load script.
 */
export const phone: FieldRule = {
  kind,
  examples: { good: '06 12 34 56 78', bad: '06 12 34 56' },
  check: (input) => {
    const text = tidyDashes(input);
    const compact = text.replace(/\(0\)/g, '').replace(/[\s.()/-]/g, '').replace(/^00/, '+');
    if (compact.startsWith('+33')) return national(`0${compact.slice(3).replace(/^0/, '')}`);
    if (/^\+\d*$/.test(compact)) return foreign(compact.slice(1));
    if (/^\d+$/.test(compact)) return domestic(compact);
    const digits = digitsFor(compact);
    if (/^0\d{9}$/.test(digits)) return found(kind, 'digits', 'error', { suggest: digits });
    return found(kind, 'shape', 'error');
  },
};

function domestic(digits: string): Verdict {
  const normalized = /^[1-79]\d{8}$/.test(digits) && national(`0${digits}`).normalized;
  if (normalized) return found(kind, 'zero_missing', 'warn', { normalized, pending: true });
  return /^33[1-79]\d{8}$/.test(digits) ? found(kind, 'plus_missing', 'error', { suggest: `+${digits}` }) : national(digits);
}

function national(digits: string): Verdict {
  if (digits.startsWith('00')) return found(kind, 'shape', 'error');
  if (!digits.startsWith('0')) return found(kind, digits.length < 6 ? 'short_number' : 'shape', 'error', digits.length < 10 ? { pending: true } : {});
  if (digits.length !== 10) return lengthVerdict(kind, digits.length, 10);
  if (digits.startsWith('08')) return found(kind, 'premium', 'error');
  const code = overseas.find(([start]) => start.test(digits))?.[1];
  // 07 00 is for machines, 071 and 072 are not given; 0708 and 0709 are the mobiles of overseas only.
  if (!code && /^07[012]/.test(digits)) return found(kind, 'no_such_range', 'error');
  // Saint-Pierre-et-Miquelon alone repeats its code in the number of a fixed line: 0508 41 23 45 is +508 41 23 45.
  return fine(`+${code ?? '33'}${digits.slice(digits.startsWith('0508') ? 4 : 1)}`);
}

/** @param digits what follows the +; a 0 kept after the code of the country is dropped */
function foreign(digits: string): Verdict {
  if (digits.startsWith('0')) return found(kind, 'shape', 'error');
  const [, code, local = ''] = /^(1|262|508|590|594|596)0?(\d*)$/.exec(digits) ?? [];
  const wanted = code === '1' ? 10 : code === '508' && !local.startsWith('7') ? 6 : 9;
  if (code) return local.length === wanted ? fine(`+${code}${local}`) : lengthVerdict(kind, local.length, wanted);
  if (digits.length < 8) return lengthVerdict(kind, digits.length, 8);
  return digits.length > 15 ? lengthVerdict(kind, digits.length, 15) : fine(`+${digits}`);
}
