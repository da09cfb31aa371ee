import { hasLuhnKey } from './luhn';

/** Number of a company (SIREN): 9 digits with Luhn's key. @param digits without separators */
export function isSiren(digits: string): boolean {
  return digits.length === 9 && hasLuhnKey(digits);
}

/** La Poste's own number: it ran out of place numbers with Luhn's key. */
const laPoste = '356000000';

/**
 * Number of a company's place (SIRET): its SIREN, then 5 digits, with Luhn's key over the 14. La Poste's offices have digits
 * whose sum is a multiple of 5; its head office follows Luhn.
 * @param digits without separators
 */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false;
  if (!digits.startsWith(laPoste) || digits === `${laPoste}00048`) return hasLuhnKey(digits);
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
