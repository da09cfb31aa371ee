import type { FieldRule } from './finding';
import { tidyCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'code_confidentiel';

/** Confidential code (code confidentiel) of the holder: 5 digits, leading zeros kept (ANTS help page, 2025). */
export const codeConfidentiel: FieldRule = {
  kind,
  examples: { good: '00412', bad: 'A1B2C' },
  check: (input) => {
    const compact = tidyCode(input).replace(/[\s-]/g, '');
    if (/^\d{5}$/.test(compact)) return fine(compact);
    if (/^\d+$/.test(compact)) return lengthVerdict(kind, compact.length, 5);
    return /^[A-Z0-9]{5}$/.test(compact) ? found(kind, 'is_code_cession', 'error', { params: { other: 'code_cession' } }) : found(kind, 'sign', 'error');
  },
};
