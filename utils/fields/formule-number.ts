import type { FieldRule } from './finding';
import { compactCode, digitsFor } from './tidy';
import { fine, found } from './verdicts';

const kind = 'formule_number';
/** SIV cards, the only ones that have this number, exist since 2009. */
const firstYear = 2009;

/**
 * Formula number (numéro de formule) of a registration certificate: year, 2 letters, 5 digits. Rule: HistoVec, which
 * also takes a shorter year; the card prints four digits.
 */
export const formuleNumber: FieldRule = {
  kind,
  examples: { good: '2014AB12345', bad: '14AB12345' },
  check: (input, today) => {
    const compact = compactCode(input);
    const thisYear = Number(today.slice(0, 4));
    const [, year] = /^(\d{4})[A-Z]{2}\d{5}$/.exec(compact) ?? [];
    if (year) {
      if (Number(year) < firstYear) return found(kind, 'before_2009', 'error');
      return Number(year) > thisYear ? found(kind, 'future', 'error') : fine(compact);
    }
    const [, short, end] = /^(\d{2,3})([A-Z]{2}\d{5})$/.exec(compact) ?? [];
    if (short) {
      const full = 2000 + (Number(short) % 100);
      return found(kind, 'short_year', 'error', { suggest: `${full}${end}` });
    }
    const [, digits = '', pair, number = ''] = /^([\dOIL]{4})([A-Z]{2})([\dOIL]{5})$/.exec(compact) ?? [];
    if (pair) return found(kind, 'digits', 'error', { suggest: digitsFor(digits) + pair + digitsFor(number) });
    if (/^\d{0,4}$|^\d{4}[A-Z]{1,2}$|^\d{4}[A-Z]{2}\d{1,4}$/.test(compact)) return found(kind, 'short', 'error', { pending: true, params: { missing: 11 - compact.length, length: 11 } });
    if (/^\d{4}[A-Z]{2}\d{6,}$/.test(compact)) return found(kind, 'long', 'error', { params: { extra: compact.length - 11, length: 11 } });
    return found(kind, 'shape', 'error');
  },
};
