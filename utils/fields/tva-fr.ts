import { isSiren } from '../identifiers/siren';
import { isFrenchVat } from '../identifiers/tva';
import type { FieldRule } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'tva_fr';

/** French VAT number (numéro de TVA): FR, a key of 2 signs, the SIREN. FR may be left out. */
export const tvaFr: FieldRule = {
  kind,
  examples: { good: 'FR 44 732 829 320', bad: 'FR 45 732 829 320' },
  check: (input) => {
    const compact = compactCode(input);
    // A key may be of two letters, but FR is the country first.
    const body = compact.replace(/^FR/, '');
    if (isFrenchVat(body)) return fine(`FR${body}`);
    // The key has letters, but neither O nor I.
    const keyed = body.replace(/^../, (key) => key.replace(/O/g, '0').replace(/I/g, '1'));
    const suggest = mend(keyed, '..#########') ?? keyed;
    if (isFrenchVat(suggest)) return found(kind, 'misread', 'error', { suggest: `FR${suggest}` });
    if (!/^[A-Z0-9]*$/.test(compact)) return found(kind, 'sign', 'error');
    if (isSiren(compact)) return found(kind, 'is_siren', 'error', { pending: true, params: { other: 'siren' } });
    if (/^[A-Z]{2}[A-Z0-9]*\d/.test(compact) && !compact.startsWith('FR')) return found(kind, 'country', 'error');
    if (body.length !== 11) return lengthVerdict(kind, body.length, 11);
    return /^[0-9A-HJ-NP-Z]{2}\d{9}$/.test(body) ? found(kind, 'key', 'error') : found(kind, 'sign', 'error');
  },
};
