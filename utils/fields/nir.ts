import { hasNirKey } from '../identifiers/nir';
import type { FieldRule } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'nir';
/** 1 and 2, or 3, 4, 7, 8 while the number is provisional. */
const sex = /^[1-478]/;
/** 20 to 42 and 50 to 99 stand for a month that the act does not give. */
const month = /^\d{3}(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)/;
/** Department (2A and 2B in Corsica), overseas, 99 for abroad; 91 to 96 were North Africa. */
const place = /^\d{5}(0[1-9]|[1-9]\d|2[AB])\d+$/;

const isNir = (compact: string) => hasNirKey(compact) && [sex, month, place].every((part) => part.test(compact));

/** Social security number (NIR): sex, year, month, place, order, then a key of 2 digits that cards sometimes leave out. Source: service-public F33078. */
export const nir: FieldRule = {
  kind,
  examples: { good: '2 55 08 14 168 025 38', bad: '2 55 08 14 168 025 39' },
  check: (input) => {
    const compact = compactCode(input).replace(/\//g, '');
    if (isNir(compact)) return fine(compact);
    const suggest = mend(compact, '######.########');
    if (suggest && isNir(suggest)) return found(kind, 'misread', 'error', { suggest });
    if (!/^\d{0,6}[A-Z\d]?\d*$/.test(compact)) return found(kind, 'sign', 'error');
    if (compact && !sex.test(compact)) return found(kind, 'sex', 'error');
    if (compact.length >= 5 && !month.test(compact)) return found(kind, 'month', 'error');
    if (compact.length >= 8 && !place.test(compact)) return found(kind, 'place', 'error');
    if (compact.length === 13) return found(kind, 'no_key', 'warn', { normalized: compact, pending: true });
    return compact.length === 15 ? found(kind, 'key', 'error') : lengthVerdict(kind, compact.length, 15);
  },
};
