import { crossRule, type CrossRule } from './rule';

/**
 * Departments of which a commune is served by a post office of the other, so that its postal code begins with the other's number:
 * all the pairs in the national files (codes-postaux 4.1, from the tax administration; decoupage-administratif 6.0, 2026). `0139` is 01 and 39.
 */
const neighbours = '0139 0174 0342 0405 0406 0526 0748 1215 1230 1234 1248 1282 1383 1543 2171 2433 2776 3786 5152 5155 5767 6280 9194';

/** Streets of Issy (92) and Boulogne (92) that the offices of Paris 15 and 16 serve; nothing else of Paris leaves it. */
const parisOutside = /^75(015|[01]16)$/;

/** Corsica's postal codes, by department; the post of firms there has others. */
const corsica = [[/^20[01]/, '2A'], [/^20[26]/, '2B']] as const;

/**
 * The department or territory that a postal code or a code of Insee begins with. Saint-Barthélemy and Saint-Martin kept
 * Guadeloupe's post.
 * @returns null when it tells nothing: 00 is the army's mail, 98 0 Monaco, 99 a country
 */
function departmentOf(code: string): string | null {
  if (/^(00|980|99)/.test(code)) return null;
  return /^9[78]/.test(code) ? code.slice(0, 3).replace(/^97[78]$/, '971') : code.slice(0, 2);
}

/** City and arrondissement of Paris, Lyon or Marseille; null for the whole city, its other codes, and anywhere else. */
function arrondissementOf(code: string, pattern: RegExp): string | null {
  const [, city = '', number = ''] = pattern.exec(code) ?? [];
  return city && `${city.slice(0, 2)}-${number.padStart(2, '0')}`;
}

/**
 * Whether a postal code and a commune can go together, as far as departments and arrondissements tell.
 * @returns `no`: no commune of France has both; `unsure`: some communes of these two departments do
 */
export function agreement(postalCode: string, communeCode: string): 'yes' | 'unsure' | 'no' {
  const commune = departmentOf(communeCode);
  const postal = corsica.find(([starts]) => starts.test(postalCode))?.[1] ?? departmentOf(postalCode);
  if (postal === null || commune === null || (postal === '20' && /^2[AB]/.test(commune))) return 'yes';
  if (postal !== commune) {
    const shared = neighbours.includes([postal, commune].toSorted().join('')) || (commune === '92' && parisOutside.test(postalCode));
    return shared ? 'unsure' : 'no';
  }
  const typed = arrondissementOf(postalCode, /^(75|69|13)[01]([0-2]\d)$/);
  const named = arrondissementOf(communeCode, /^(751|132|6938)(\d{1,2})$/);
  if (!typed || !named || typed === named) return 'yes';
  // Marseille's post offices do not follow its arrondissements street by street.
  return postal === '13' ? 'unsure' : 'no';
}

const keys = ['postalCode', 'communeCode'] as const;

/** Postal code and commune (code postal, commune). */
export const placeRules: readonly CrossRule[] = [
  crossRule({ id: 'postal_code_elsewhere', number: 28, use: 'page', severity: 'error' }, keys, ({ postalCode, communeCode }) => agreement(postalCode, communeCode) === 'no'),
  crossRule({ id: 'postal_code_next_door', number: 28, use: 'page', severity: 'warn' }, keys, ({ postalCode, communeCode }) => agreement(postalCode, communeCode) === 'unsure'),
];
