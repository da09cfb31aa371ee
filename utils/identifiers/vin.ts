/** 17 signs of the ISO 3779 alphabet: no I, O or Q. */
export function isVin(compact: string): boolean {
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(compact);
}

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/**
 * The 9th sign as North America computes it; elsewhere makers put what they like there.
 * @param vin 17 signs
 */
export function vinCheckSign(vin: string): string {
  const sum = [...vin].reduce((total, sign, at) => total + (values.indexOf(sign) % 10) * (weights[at] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
