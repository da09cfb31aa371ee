import type { FieldRule } from './finding';
import { compactCode, digitsFor } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'agdref';

/**
 * Number of a foreign national (numéro étranger, AGDREF): 10 digits. One guide says 9 or 10: nine are doubted, not refused.
 * That it begins with a department is not confirmed, so it is not checked.
 */
export const agdref: FieldRule = {
  kind,
  examples: { good: '9912345678', bad: '99123456' },
  check: (input) => {
    const compact = compactCode(input);
    const digits = digitsFor(compact);
    if (/^\d+$/.test(compact)) {
      if (/^0+$/.test(compact) && compact.length > 8) return found(kind, 'zeros', 'error');
      if (compact.length === 9) return found(kind, 'nine_digits', 'warn', { normalized: compact, pending: true });
      return compact.length === 10 ? fine(compact) : lengthVerdict(kind, compact.length, 10);
    }
    const misread = /^\d{10}$/.test(digits) && /\d{6}/.test(compact.replace(/[OIL]/g, ''));
    return misread && !/^0+$/.test(digits) ? found(kind, 'digits', 'error', { suggest: digits }) : found(kind, 'sign', 'error');
  },
};
