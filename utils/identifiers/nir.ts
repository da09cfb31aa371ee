/**
 * Key of a social security number (NIR): 97 less the number modulo 97; Corsica's 2A counts as 19 and 2B as 18.
 * @param nir 15 signs
 */
export function hasNirKey(nir: string): boolean {
  const digits = nir.toUpperCase().replace('2A', '19').replace('2B', '18');
  return /^\d{15}$/.test(digits) && 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}
