import type { FieldRule, Verdict } from './finding';
import { digitsFor, tidyText } from './tidy';
import { fine, found } from './verdicts';

const kind = 'phone';

/** Overseas numbers typed the national way, by their first digits → country code (regulator's numbering plan). */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^0(590|690|691)/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|696|697)/, '596'],
  [/^0(262|263|269|692|693|639)/, '262'],
  [/^0508/, '508'],
];

/**
 * Telephone number (téléphone): 10 digits from 0, or international. Rule: the regulator's table of first digits; light on purpose,
 * the full library would weigh more than the whole load script.
 */
export const phone: FieldRule = {
  kind,
  examples: { good: '06 12 34 56 78', bad: '06 12 34 56' },
  check: (input) => {
    const text = tidyText(input);
    if (!text) return found(kind, 'empty', 'error');
    const compact = text.replace(/\(0\)/g, '').replace(/[\s.()/\u2010-\u2015\u2212-]/g, '').replace(/^00(?=[1-9])/, '+');
    if (/^\+33/.test(compact)) return national(`0${compact.slice(3).replace(/^0/, '')}`);
    if (/^\+\d+$/.test(compact)) return foreign(compact);
    if (/^\d+$/.test(compact)) return domestic(compact);
    const digits = digitsFor(compact);
    if (digits !== compact && /^0\d{9}$/.test(digits) && national(digits).normalized) return found(kind, 'digits', 'error', { suggest: digits });
    return found(kind, 'shape', 'error');
  },
};

function domestic(digits: string): Verdict {
  if (/^[1-79]\d{8}$/.test(digits) && national(`0${digits}`).normalized) return found(kind, 'zero_missing', 'warn', { normalized: `+33${digits}`, pending: true });
  return national(digits);
}

function national(digits: string): Verdict {
  if (/^0{2}/.test(digits)) return found(kind, 'shape', 'error');
  if (!/^0/.test(digits)) return found(kind, digits.length < 6 ? 'short_number' : 'shape', 'error', digits.length < 6 ? { pending: true } : {});
  if (digits.length < 10) return found(kind, 'short', 'error', { pending: true, params: { missing: 10 - digits.length, length: 10 } });
  if (digits.length > 10) return found(kind, 'long', 'error', { params: { extra: digits.length - 10, length: 10 } });
  if (/^08/.test(digits)) return found(kind, 'premium', 'error');
  // 07 00 is for machines, 071 and 072 are not given.
  if (/^07[012]/.test(digits)) return found(kind, 'no_such_range', 'error');
  const code = overseas.find(([start]) => start.test(digits))?.[1] ?? '33';
  return fine(`+${code}${digits.slice(1)}`);
}

function foreign(compact: string): Verdict {
  const local = /^\+(262|508|590|594|596)0?(\d+)$/.exec(compact);
  const digits = local ? `+${local[1]}${local[2]}` : compact;
  const length = digits.length - 1;
  if (local && local[2]?.length !== (local[1] === '508' ? 6 : 9)) return found(kind, (local[2]?.length ?? 0) < 9 ? 'short' : 'long', 'error', (local[2]?.length ?? 0) < 9 ? { pending: true, params: { missing: 9 - (local[2]?.length ?? 0), length: 9 } } : { params: { extra: (local[2]?.length ?? 0) - 9, length: 9 } });
  // North America: the country's 1 and ten digits.
  if (/^\+1/.test(digits) && length !== 11) return found(kind, 'shape', 'error', length < 11 ? { pending: true } : {});
  if (length < 8) return found(kind, 'short', 'error', { pending: true, params: { missing: 8 - length, length: 8 } });
  return length > 15 ? found(kind, 'long', 'error', { params: { extra: length - 15, length: 15 } }) : fine(digits);
}
