import type { FieldRule } from './finding';
import { compactCode, digitsFor } from './tidy';
import { fine, found } from './verdicts';

const kind = 'licence_number';

/** Number of the driving licence (numéro du permis): 2 digits, 2 letters, 5 digits on the card (field 5); 12 digits on the pink paper. */
export const licenceNumber: FieldRule = {
  kind,
  examples: { good: '13AA00002', bad: '13AA0002' },
  check: (input) => {
    const compact = compactCode(input);
    if (/^\d{2}[A-Z]{2}\d{5}$|^\d{12}$/.test(compact) && !/^0+$/.test(compact)) return fine(compact);
    const [, year = '', letters, number = ''] = /^([\dOIL]{2})([A-Z]{2})([\dOIL]{5})$/.exec(compact) ?? [];
    if (letters) return found(kind, 'digits', 'error', { suggest: digitsFor(year) + letters + digitsFor(number) });
    if (/^\d[\dOIL]{11}$/.test(compact)) return found(kind, 'digits', 'error', { suggest: digitsFor(compact) });
    if (/^\d{1,11}$|^\d{2}[A-Z]{1,2}$|^\d{2}[A-Z]{2}\d{1,4}$/.test(compact)) return found(kind, 'short', 'error', { pending: true });
    return found(kind, 'shape', 'error');
  },
};
