import type { FieldRule } from './finding';
import { digitsFor, tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'puissance_p6';

/**
 * Fiscal power (puissance administrative, field P.6) in fiscal horsepower (CV): a whole number, from 1 to about 60.
 * Above it is the power in kW (P.2) or in DIN horsepower; from 4 digits on, the displacement (P.1).
 */
export const puissanceP6: FieldRule = {
  kind,
  examples: { good: '7', bad: '110' },
  check: (input) => {
    const text = tidyDashes(input);
    const [spaced = ''] = /^[\dOIl ]*/.exec(text) ?? [];
    const unit = text.slice(spaced.length);
    const typed = spaced.replace(/ /g, '');
    const digits = /\d/.test(typed) ? digitsFor(typed) : '';
    if (/^kw/i.test(unit)) return found(kind, 'kw', 'error');
    if (/\d[.,] ?\d*( |$|[A-Za-z])/.test(text)) return found(kind, 'decimal', 'error');
    if (!digits) return found(kind, /\d/.test(text) ? 'sign' : 'shape', 'error');
    if (/[^A-Za-z. ]/.test(unit)) return found(kind, 'sign', 'error');
    if (unit && !/^(c\.? ?v\.?|chevaux)( fisc[a-z]*)?\.?$/i.test(unit)) return found(kind, 'unit', 'error', { pending: true });
    const value = digits.replace(/^0+(?=\d)/, '');
    if (value === '0') return found(kind, 'zero', 'error', { pending: true });
    if (value.length > 3) return found(kind, 'displacement', 'error');
    if (Number(value) > 60) return found(kind, 'kw', 'error');
    return digits === typed ? fine(value) : found(kind, 'digits', 'error', { suggest: value });
  },
};
