import { withCheckDigit } from '../identifiers/mrz';
import type { FieldRule, Verdict } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'cni_number';
/** Cards of 1995 to 2021: year and month of issue, office (letters for a consulate), order. */
const older = /^\d{2}(0[1-9]|1[0-2])[A-Z0-9]{3}\d{5}$/;

/**
 * Number of a French identity card (numéro de carte nationale d'identité): 12 signs until 2021, 9 since, whose alphabet is not
 * published. The lines at the bottom add a check digit, which is not part of it.
 */
export const cniNumber: FieldRule = {
  kind,
  examples: { good: 'X4RTBPFW4', bad: 'X4RTBPFW46' },
  check: (input) => {
    const compact = compactCode(input);
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    if (older.test(compact)) return fine(compact);
    if (compact.length === 9) return newer(compact);
    if (compact.length === 12) return mended(compact);
    const number = compact.slice(0, -1);
    const keyTyped = (older.test(number) || (number.length === 9 && /[A-Z]/.test(number))) && withCheckDigit(number) === compact;
    const begun = compact.length < 12 && /^\d{0,2}$|^\d{2}(0|1|0[1-9]|1[0-2])$|^\d{2}(0[1-9]|1[0-2])[A-Z0-9]{1,3}\d*$/.test(compact);
    if (keyTyped) return found(kind, 'with_key', 'error', { suggest: number, ...(begun && { pending: true as const }) });
    if (/^\d{6}$/.test(compact)) return found(kind, 'access_number', 'error', { pending: true });
    if (compact.length < 9 || begun) return found(kind, 'short', 'error', { pending: true });
    return lengthVerdict(kind, compact.length, compact.length > 12 ? 12 : 9);
  },
};

/** 9 signs: the card of 2021, if nothing else has that shape. */
function newer(compact: string): Verdict {
  if (/^\d{2}[A-Z]{2}\d{5}$/.test(compact)) return found(kind, 'which_document', 'warn', { normalized: compact });
  // Only digits: likelier an old number that lost 3; only letters: likelier a name.
  if (/^\d+$/.test(compact)) return found(kind, 'nine_digits', 'warn', { normalized: compact, pending: true });
  return /\d/.test(compact) ? fine(compact) : found(kind, 'nine_letters', 'warn', { normalized: compact });
}

/** 12 signs that are no number of an older card. */
function mended(compact: string): Verdict {
  const suggest = mend(compact, '####...#####') ?? '';
  if (older.test(suggest)) return found(kind, 'misread', 'error', { suggest });
  return /^\d{4}[A-Z0-9]{3}\d{5}$/.test(compact) ? found(kind, 'month', 'error') : found(kind, 'shape', 'error');
}
