import { hasLuhnKey } from '../identifiers/luhn';
import type { FieldRule } from './finding';
import { compactCode, digitsFor } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'timbre_fiscal';

/**
 * Electronic tax stamp (timbre fiscal électronique): 16 digits, leading zeros kept, no public key. A bank card has 16 too:
 * with its first digit and its key, a number is doubted, so that nobody gives that of a card.
 */
export const timbreFiscal: FieldRule = {
  kind,
  examples: { good: '0792 4402 6859 9528', bad: '86 €' },
  check: (input) => {
    const compact = compactCode(input);
    if (/€|EUR/.test(compact)) return found(kind, 'amount', 'error');
    if (/(PDF|JPE?G|PNG|HEIC)$/.test(compact)) return found(kind, 'file_name', 'error');
    if (/^\d*$/.test(compact)) {
      if (compact.length !== 16) return lengthVerdict(kind, compact.length, 16);
      if (/^0+$/.test(compact)) return found(kind, 'zeros', 'error');
      return /^[45]/.test(compact) && hasLuhnKey(compact) ? found(kind, 'bank_card', 'warn', { normalized: compact }) : fine(compact);
    }
    if (/^(?=.*\d)[A-Z0-9]{10}$/.test(compact)) return found(kind, 'is_predemande_number', 'error', { params: { other: 'predemande_number' } });
    const digits = digitsFor(compact);
    if (/^\d{16}$/.test(digits) && /\d{8}/.test(compact.replace(/[OIL]/g, ''))) return found(kind, 'digits', 'error', { suggest: digits });
    return found(kind, 'sign', 'error');
  },
};
