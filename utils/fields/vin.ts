import { isVin, vinCheckSign } from '../identifiers/vin';
import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'vin';
/** Beginnings that makers have used only since the 17 signs: with one of them, what is missing is missing. */
const modern = /^(V[FR]|W[0ABDFMPV]|Z[ACFH]|J[HMNT]|K[MN]|UU|YV)[A-Z0-9]/;

/**
 * Vehicle identification number (numéro d'identification, field E): 17 signs without I, O or Q (ISO 3779).
 * Shorter chassis numbers exist from before about 1985: accepted with a warning. The check digit binds in North America only.
 */
export const vin: FieldRule = {
  kind,
  examples: { good: 'VF1BG0B0525412345', bad: 'VF1BGOB0525412345' },
  check: (input) => {
    const compact = compactCode(input);
    if (/[*/]/.test(compact)) return found(kind, 'type_approval', 'error');
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    if (isVin(compact)) {
      if (/^[1-5]/.test(compact) && vinCheckSign(compact) !== compact[8]) return found(kind, 'check_digit', 'warn', { normalized: compact });
      return fine(compact);
    }
    if (compact.length === 17) return found(kind, 'forbidden_letter', 'error', { suggest: compact.replace(/I/g, '1').replace(/[OQ]/g, '0') });
    if (!/\d/.test(compact)) return found(kind, 'shape', 'error', { pending: true });
    const old = compact.length <= 12 && !/[IOQ]/.test(compact) && !modern.test(compact);
    return old ? found(kind, 'old_chassis', 'warn', { normalized: compact, pending: true, params: { missing: 17 - compact.length } }) : lengthVerdict(kind, compact.length, 17);
  },
};
