import type { FieldRule } from './finding';
import { compactCode, digitsFor } from './tidy';
import { fine, found } from './verdicts';

const kind = 'neph';

/**
 * NEPH, the number of a candidate or driver for life: 12 digits (year, month, department, office, order). Candilib takes 10 for old
 * files. A month out of 01–12 is an old series: a warning.
 */
export const neph: FieldRule = {
  kind,
  examples: { good: '210692106990', bad: '13AA00002' },
  check: (input) => {
    const compact = compactCode(input);
    const digits = digitsFor(compact);
    if (digits !== compact && /^\d{12}$/.test(digits) && (compact.match(/\d/g)?.length ?? 0) >= 8) return found(kind, 'digits', 'error', { suggest: digits });
    if (!/^\d+$/.test(compact)) return found(kind, 'sign', 'error');
    if (/^0+$/.test(compact)) return found(kind, 'zeros', 'error');
    if (compact.length === 10) return found(kind, 'old_file', 'warn', { normalized: compact, pending: true });
    if (compact.length < 12) return found(kind, 'short', 'error', { pending: true, params: { missing: 12 - compact.length, length: 12 } });
    if (compact.length > 12) return found(kind, 'long', 'error', { params: { extra: compact.length - 12, length: 12 } });
    const month = Number(compact.slice(2, 4));
    return month >= 1 && month <= 12 ? fine(compact) : found(kind, 'month', 'warn', { normalized: compact });
  },
};
