import type { FieldRule } from './finding';
import { tidyCode } from './tidy';
import { fine, found } from './verdicts';

const kind = 'code_cession';

/**
 * Code of the sale (code de cession), given to the seller. Sources disagree on its length: most say 5 letters or digits, others
 * 4 or 6 to 16; so a length is never refused alone. Leading zeros are kept.
 */
export const codeCession: FieldRule = {
  kind,
  examples: { good: 'A1B2C', bad: '12#45' },
  check: (input) => {
    const text = tidyCode(input);
    const compact = text.replace(/[\s-]/g, '');
    if (/^\d{5}\*\d{2}$/.test(compact)) return found(kind, 'is_cerfa_ref', 'error', { params: { other: 'cerfa_ref' } });
    if (!/^[A-Z0-9]+$/.test(compact) || /[A-Z]+ [A-Z]+/.test(text)) return found(kind, 'sign', 'error');
    if (compact.length === 5) return fine(compact);
    if (compact.length > 16) return found(kind, 'too_long', 'error');
    if (compact.length < 4) return found(kind, 'short', 'error', { pending: true });
    return found(kind, 'unusual_length', 'warn', { normalized: compact, ...(compact.length < 5 && { pending: true as const }) });
  },
};
