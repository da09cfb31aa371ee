import { isSiren, isSiret } from '../identifiers/siren';
import type { FieldRule } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'siret';

/** Number of a company's place (SIRET): its SIREN, then 5 digits. */
export const siret: FieldRule = {
  kind,
  examples: { good: '732 829 320 00074', bad: '732 829 320 00075' },
  check: (input) => {
    const compact = compactCode(input);
    if (isSiret(compact)) return fine(compact);
    const suggest = mend(compact, '##############');
    if (suggest && isSiret(suggest)) return found(kind, 'misread', 'error', { suggest });
    if (!/^\d*$/.test(compact)) return found(kind, 'sign', 'error');
    if (isSiren(compact)) return found(kind, 'is_siren', 'error', { pending: true, params: { other: 'siren' } });
    return compact.length === 14 ? found(kind, 'key', 'error') : lengthVerdict(kind, compact.length, 14);
  },
};
