import { withCheckDigit } from '../identifiers/mrz';
import type { FieldRule } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'passport_number_fr';
const shape = /^\d{2}[A-Z]{2}\d{5}$/;

/** Number of a French passport (numéro de passeport): 2 digits, 2 letters, 5 digits. The lines at the bottom add a check digit, which is not part of it. */
export const passportNumberFr: FieldRule = {
  kind,
  examples: { good: '18FV05882', bad: '18F105882' },
  check: (input) => {
    const compact = compactCode(input);
    if (shape.test(compact)) return fine(compact);
    if (compact.includes('<')) return found(kind, 'is_mrz', 'error', { params: { other: 'mrz' } });
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    const suggest = mend(compact, '##..#####');
    if (suggest && shape.test(suggest)) return found(kind, 'misread', 'error', { suggest });
    const number = compact.slice(0, 9);
    if (/^\d{2}[A-Z]{2}\d{6}$/.test(compact)) return compact === withCheckDigit(number) ? found(kind, 'with_key', 'error', { suggest: number }) : lengthVerdict(kind, 10, 9);
    if (/^\d{2}[A-Z]{2}\d+$/.test(compact)) return lengthVerdict(kind, compact.length, 9);
    if (/^\d{1,2}$|^\d{2}[A-Z]{1,2}$/.test(compact)) return found(kind, 'short', 'error', { pending: true });
    if (/^[A-Z]{2}\d{7}$/.test(compact)) return found(kind, 'order', 'error');
    // Which letter a 0 or a 1 would stand for is not sure: no correction.
    if (/^\d{2}(\d[A-Z]|[A-Z]\d)\d{5}$/.test(compact)) return found(kind, 'letters', 'error');
    // A card of 2021 has letters anywhere in its 9 signs; an older one has 12, most often digits only.
    const isCard = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{9}$|^\d{2}(0[1-9]|1[0-2])[A-Z0-9]{3}\d{5}$/.test(compact);
    return isCard ? found(kind, 'is_cni_number', 'error', { params: { other: 'cni_number' } }) : found(kind, 'shape', 'error');
  },
};
