/** Luhn's key, of payment cards and company numbers. @param digits digits only */
export function hasLuhnKey(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => total + (at % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0), 0);
  return sum % 10 === 0;
}
