import type { FieldRule } from './finding';
import { tidyText } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'predemande_number';

/** Number of a pre-application (numéro de pré-demande): 10 letters or digits (RDV Service Public). */
export const predemandeNumber: FieldRule = {
  kind,
  examples: { good: 'AB12CD34EF', bad: 'AB12' },
  check: (input) => {
    const compact = tidyText(input).toUpperCase().replace(/\s/g, '');
    if (/^\d{16}$/.test(compact)) return found(kind, 'is_timbre_fiscal', 'error', { params: { other: 'timbre_fiscal' } });
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    return compact.length === 10 ? fine(compact) : lengthVerdict(kind, compact.length, 10);
  },
};
