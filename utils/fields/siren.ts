import { isSiren } from '../identifiers/siren';
import { isFrenchVat } from '../identifiers/tva';
import type { FieldRule } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'siren';

/** Number of a company (SIREN): 9 digits. It opens the SIRET (14 digits) and ends the French VAT number. HistoVec writes zeros for a body that has none. */
export const siren: FieldRule = {
  kind,
  examples: { good: '732 829 320', bad: '732 829 321' },
  check: (input) => {
    const compact = compactCode(input);
    if (/^0{9}$/.test(compact)) return found(kind, 'zeros', 'warn', { normalized: compact });
    if (isSiren(compact)) return fine(compact);
    const head = compact.slice(0, 9);
    if (/^\d{14}$/.test(compact) && isSiren(head)) return found(kind, 'is_siret', 'error', { suggest: head, params: { other: 'siret' } });
    const vat = compact.replace(/^FR/, '');
    if (isFrenchVat(vat) && isSiren(vat.slice(2))) return found(kind, 'is_tva_fr', 'error', { suggest: vat.slice(2), params: { other: 'tva_fr' } });
    const suggest = mend(compact, '#########');
    if (suggest && isSiren(suggest)) return found(kind, 'misread', 'error', { suggest });
    if (!/^\d*$/.test(compact)) return found(kind, 'sign', 'error');
    return compact.length === 9 ? found(kind, 'key', 'error') : lengthVerdict(kind, compact.length, 9);
  },
};
