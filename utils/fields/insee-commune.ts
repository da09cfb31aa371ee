import type { FieldRule } from './finding';
import { digitsFor, tidyCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'insee_commune';
/** Departments 01–95 with 2A and 2B, overseas 971–978, 984, 986–988, and 99 for a country. */
const known = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-8]|99)/;
/**
 * The three towns with arrondissements: what follows their department is a commune, the town whole (75056, 69123, 13055) or one
 * of its arrondissements. Paris is alone in its department; Rhône's communes end before 300, Bouches-du-Rhône's at 119.
 */
const towns: Readonly<Record<string, RegExp>> = {
  75: /^75(056|10[1-9]|11\d|120)$/,
  69: /^69([0-2]\d\d|38[1-9])$/,
  13: /^13(0\d\d|11\d|10\d|20[1-9]|21[0-6])$/,
};

/** Code of a commune, or of a country (code Insee, code officiel géographique): 5 signs; not the postal code, though it looks like it. */
export const inseeCommune: FieldRule = {
  kind,
  examples: { good: '75101', bad: '75121' },
  check: (input) => {
    const code = tidyCode(input).replace(/\s/g, '');
    if (/^(\d\d|2[AB])\d{3}$/.test(code)) return ofFive(code);
    if (/^[1-9]\d{3}$/.test(code) && ofFive(`0${code}`).finding === null) return found(kind, 'four_digits', 'error', { suggest: `0${code}`, pending: true });
    if (/^(\d{1,4}|2[AB]\d{0,2})$/.test(code)) return lengthVerdict(kind, code.length, 5);
    if (/^(\d{6,}|2[AB]\d{4,})$/.test(code)) return lengthVerdict(kind, code.length, 5);
    if (/^2[C-Z]\d{3}$/.test(code)) return found(kind, 'no_department', 'error');
    const digits = digitsFor(code);
    if (/\d/.test(code) && /^(\d\d|2[AB])\d{3}$/.test(digits) && ofFive(digits).finding === null) return found(kind, 'digits', 'error', { suggest: digits });
    return /^[\p{L}' -]+$/u.test(code) ? found(kind, 'name', 'error') : found(kind, 'shape', 'error');
  },
};

function ofFive(code: string) {
  if (/^20/.test(code)) return found(kind, 'corsica', 'error');
  if (!known.test(code)) return found(kind, 'no_department', 'error');
  // Communes are numbered from 1: what ends so is the postal code of a large town.
  if (/^(..|9[78].)0+$/.test(code)) return found(kind, 'is_postal_code', 'error', { params: { other: 'postal_code' } });
  const [, arrondissement] = /^750([01]\d|20)$/.exec(code) ?? [];
  if (arrondissement) return found(kind, 'is_postal_code', 'error', { params: { other: 'postal_code' }, suggest: `751${arrondissement}` });
  if (towns[code.slice(0, 2)]?.test(code) === false) return found(kind, 'arrondissement', 'error');
  return /^99[^1-5]/.test(code) ? found(kind, 'country', 'warn', { normalized: code }) : fine(code);
}
