import { isSiren } from './siren';

/** Signs of a key with letters: I and O are left out. */
const signs = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Key of a French VAT number (clé de TVA): of digits, from the SIREN modulo 97; of digits and letters, a rule modulo 11.
 * Source: the published code of the public registers, as in stdnum.
 * @param key its 2 signs
 * @param siren 9 digits
 */
function hasVatKey(key: string, siren: string): boolean {
  const [first = -1, second = -1] = [...key].map((sign) => signs.indexOf(sign));
  if (key.length !== 2 || first < 0 || second < 0 || !/^\d{9}$/.test(siren)) return false;
  if (first < 10 && second < 10) return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
  const rank = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(rank / 11)) % 11 === rank % 11;
}

/** Whether it is a French or Monegasque VAT number; Monaco's has 000 and its own number in the place of the SIREN. @param body key and SIREN, without FR */
export function isFrenchVat(body: string): boolean {
  const [key, siren] = [body.slice(0, 2), body.slice(2)];
  return hasVatKey(key, siren) && (siren.startsWith('000') || isSiren(siren));
}
