import { frenchIban, hasIbanKey, hasRibKey } from '../identifiers/iban';
import { ibanLength } from '../identifiers/iban-lengths';
import { hasLuhnKey } from '../identifiers/luhn';
import type { FieldRule } from './finding';
import { mend } from './mend';
import { compactCode } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'iban';
const french = /^(FR|MC)/;

/** Right in every way that is known here: country, length, key, and in France and Monaco the key of the account inside. */
const isIban = (iban: string) => hasIbanKey(iban) && ibanLength(iban.slice(0, 2)) === iban.length && (!french.test(iban) || hasRibKey(iban.slice(4)));

/** Bank account number (IBAN), asked for a refund: ISO 13616, then the French key (clé RIB). */
export const iban: FieldRule = {
  kind,
  examples: { good: 'FR76 3000 6000 0112 3456 7890 189', bad: 'FR76 3000 6000 0112 3456 7890 188' },
  check: (input) => {
    const compact = compactCode(input);
    if (isIban(compact)) return fine(compact);
    const suggest = mended(compact);
    if (suggest) return found(kind, 'misread', 'error', { suggest });
    if (hasRibKey(compact)) return found(kind, 'rib', 'error', { suggest: frenchIban(compact) });
    const [inside] = /(FR|MC)\d{2}[A-Z0-9]{23}/.exec(compact) ?? [];
    if (inside && isIban(inside)) return found(kind, 'long', 'error', { suggest: inside });
    if (!/^[A-Z0-9]*$/.test(compact)) return found(kind, 'sign', 'error');
    if (/^\d{15,16}$/.test(compact) && (hasLuhnKey(compact) || /^[345]/.test(compact))) return found(kind, 'card', 'error');
    if (/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(compact)) return found(kind, 'bic', 'error');
    if (!/^([A-Z]?|[A-Z]{2}\d?|[A-Z]{2}\d{2}.*)$/.test(compact)) return found(kind, 'shape', 'error');
    const length = ibanLength(compact.slice(0, 2));
    if (length === null) return compact.length < 2 ? found(kind, 'short', 'error', { pending: true }) : found(kind, 'country', 'error');
    return compact.length === length ? found(kind, 'key', 'error') : lengthVerdict(kind, compact.length, length);
  },
};

/** Letters in the places of digits; in the account itself letters are rare, but may stand. Two keys decide. */
function mended(compact: string): string | null {
  if (!french.test(compact)) return null;
  const account = ['...........', '###########'].map((middle) => mend(compact, `..############${middle}##`));
  return account.find((candidate) => candidate && isIban(candidate)) ?? null;
}
