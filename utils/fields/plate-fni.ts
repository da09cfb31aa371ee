import { isDiplomaticPlate, readFniPlate, readSivPlate } from '../identifiers/plate';
import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { fine, found } from './verdicts';

const kind = 'plate_fni';

/**
 * Registration number of the former series (FNI, before 2009): 123 ABC 45. Rule: HistoVec's pattern as the outer bound,
 * the history of the series for what was never given.
 */
export const plateFni: FieldRule = {
  kind,
  examples: { good: '123 ABC 45', bad: '123 AB 96' },
  check: (input) => {
    const compact = compactCode(input);
    const plate = readFniPlate(compact);
    if (plate) {
      // 20 was Corsica before 2A and 2B; U was dropped in November 1984.
      if (plate.department === '20') return found(kind, 'old_corsica', 'warn', { normalized: plate.printed });
      if (plate.letters.includes('U')) return found(kind, 'letter_u', 'warn', { normalized: plate.printed });
      return fine(plate.printed);
    }
    if (readSivPlate(compact)) return found(kind, 'is_plate_siv', 'error', { params: { other: 'plate_siv' } });
    // Diplomatic and export numbers are none of ours to judge.
    if (isDiplomaticPlate(compact) || /^\d{1,4}(D|W|IT|W[A-Z][EL])\d{2,3}$/.test(compact)) return found(kind, 'special_series', 'warn');
    return misread(compact);
  },
};

function misread(compact: string) {
  const without = readFniPlate(compact.replace(/^0+/, ''));
  if (compact.startsWith('0')) return found(kind, 'leading_zero', 'error', without ? { suggest: without.printed } : {});
  const [, , letters = '', place = ''] = /^(\d+)([A-Z]+)(\d{2,3}|2[AB])$/.exec(compact) ?? [];
  if (!letters) {
    const beginning = /^\d{1,4}[A-Z]{0,3}\d?$/.test(compact);
    return found(kind, beginning ? 'short' : 'shape', 'error', beginning ? { pending: true } : {});
  }
  if (/[IO]/.test(letters)) return found(kind, 'forbidden_letter', 'error');
  if (letters.length > 3) return found(kind, 'letters', 'error');
  if (/^(SS|TT|W|WW|KKK|MMM|MMW|MWM|MWW)$|^[TW]..$/.test(letters)) return found(kind, 'barred', 'error');
  return readFniPlate(`12${letters.slice(0, 2)}${place}`) ? found(kind, 'too_many', 'error') : found(kind, 'department', 'error', place === '97' ? { pending: true } : {});
}
