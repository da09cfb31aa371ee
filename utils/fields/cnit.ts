import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'cnit';

/**
 * National type code (code national d'identification du type, field D.2.1): 12 letters and digits from 1996, 15 since 2009.
 * Before, the « type Mines » had any length: a short one is doubted, unless it begins as only a later code does.
 */
export const cnit: FieldRule = {
  kind,
  examples: { good: 'M10RENVP012B345', bad: 'M10RENVP012B34' },
  check: (input) => {
    const compact = compactCode(input);
    if (/\*/.test(compact)) return found(kind, 'line_k', 'error');
    if (/\//.test(compact)) return found(kind, 'line_d2', 'error');
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    const { length } = compact;
    const mixed = /[A-Z]/.test(compact) && /\d/.test(compact);
    if (length === 12 || length === 15) return mixed ? fine(compact) : found(kind, 'shape', 'error', { pending: true });
    if (length > 12) return lengthVerdict(kind, length, 15);
    if (/^M|^[LNO]\d\d[A-Z]/.test(compact)) return lengthVerdict(kind, length, 12);
    if (length > 5 && !/\d/.test(compact)) return found(kind, 'shape', 'error', { pending: true });
    return found(kind, 'type_mines', 'warn', { normalized: compact, pending: true, params: { missing: 12 - length } });
  },
};
