import { isDiplomaticPlate, readFniPlate, readSivPlate } from '../identifiers/plate';
import type { FieldRule } from './finding';
import { compactCode, digitsFor } from './tidy';
import { fine, found } from './verdicts';

const kind = 'plate_siv';

/**
 * Registration number of the SIV (numéro d'immatriculation, since 2009): AA-123-AA, WW and W garage series, mopeds.
 * Rule: arrêté of 9 February 2009 and the ministry's description of the series.
 */
export const plateSiv: FieldRule = {
  kind,
  examples: { good: 'AB-123-CD', bad: 'AB-1O3-CD' },
  check: (input) => {
    const compact = compactCode(input);
    const printed = readSivPlate(compact);
    if (printed) return fine(printed);
    // Diplomatic series, and the 6 digits of quads and mini-motorcycles (arrêté of 15 May 2009): not for these forms, not wrong either.
    if (isDiplomaticPlate(compact) || /^\d{6}$/.test(compact)) return found(kind, 'special_series', 'warn');
    if (readFniPlate(compact)) return found(kind, 'is_plate_fni', 'error', { params: { other: 'plate_fni' } });
    const [, number, territory] = /^([A-Z]{2}\d{3}[A-Z]{2})(\d{2,3}|2[AB])$/.exec(compact) ?? [];
    const plain = number && territory ? readSivPlate(number) : null;
    if (plain) return found(kind, 'territory', 'error', { suggest: plain });
    return misread(compact);
  },
};

/** What went wrong in something that has nearly the right shape. */
function misread(compact: string) {
  const [, left = '', middle = '', right = ''] = /^([A-Z0-9]{2})([A-Z0-9]{3})([A-Z0-9]{2})$/.exec(compact) ?? [];
  if (left) {
    if (/000/.test(middle)) return found(kind, 'zero', 'error');
    if (left === 'SS' || right === 'SS') return found(kind, 'barred', 'error');
    const digits = digitsFor(middle);
    const fixed = /^\d{3}$/.test(digits) ? readSivPlate(left + digits + right) : null;
    if (fixed) return found(kind, 'digits', 'error', { suggest: fixed });
    const asV = readSivPlate(left.replace(/U/g, 'V') + digits + right.replace(/U/g, 'V'));
    if (/\d/.test(left + right)) return found(kind, 'letters', 'error');
    if (/[IOU]/.test(left + right)) return found(kind, 'forbidden_letter', 'error', asV && /U/.test(left + right) ? { suggest: asV } : {});
    return found(kind, 'shape', 'error');
  }
  const [, start = '', two = '', end = ''] = /^([A-Z]{2})(\d{1,2})([A-Z]{2})$/.exec(compact) ?? [];
  const padded = start ? readSivPlate(start + two.padStart(3, '0') + end) : null;
  if (padded) return found(kind, 'two_digits', 'error', { suggest: padded });
  if (/^[A-Z]{2}\d{4,}[A-Z]{2}$/.test(compact)) return found(kind, 'four_digits', 'error');
  const beginning = /^[A-Z]{0,2}\d{0,3}$|^[A-Z]{2}\d{3}[A-Z]?$/.test(compact);
  return found(kind, beginning ? 'short' : 'shape', 'error', beginning ? { pending: true } : {});
}
