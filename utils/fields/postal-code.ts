import type { FieldRule } from './finding';
import { digitsFor, tidyCode } from './tidy';
import { fine, found } from './verdicts';

const kind = 'postal_code';
/** 01–95, overseas 971–978, Monaco 980, 984, 986–988 (HistoVec). */
const known = /^(0[1-9]|[1-8]\d|9[0-5]|97[1-8]|98[046-8])/;

/** Postal code (code postal): 5 digits of a block that exists. */
export const postalCode: FieldRule = {
  kind,
  examples: { good: '75001', bad: '1000' },
  check: (input) => {
    const text = tidyCode(input).replace(/\s/g, '');
    // 00 is the army's mail; 00000 is nothing.
    if (/^00\d{3}$/.test(text) && text !== '00000') return found(kind, 'military', 'warn', { normalized: text });
    if (/^\d{5}$/.test(text)) return known.test(text) ? fine(text) : found(kind, 'no_such_block', 'error');
    const [, foreign] = /^(?:F|FR)-?(\d{5})$/.exec(text) ?? [];
    if (foreign) return found(kind, 'country', 'error', { suggest: foreign });
    if (/^2[AB]\d{3}$/.test(text)) return found(kind, 'is_insee_commune', 'error', { params: { other: 'insee_commune' } });
    const digits = digitsFor(text);
    if (digits !== text && /^\d{5}$/.test(digits)) return found(kind, 'digits', 'error', { suggest: digits });
    if (/^[1-9]\d{3}$/.test(text)) return found(kind, 'four_digits', 'error', { suggest: `0${text}`, pending: true });
    if (/^\d{1,4}$/.test(text)) return found(kind, 'short', 'error', { pending: true, params: { missing: 5 - text.length, length: 5 } });
    return found(kind, /^\d{6,}$/.test(text) ? 'long' : 'shape', 'error', /^\d{6,}$/.test(text) ? { params: { extra: text.length - 5, length: 5 } } : {});
  },
};
