/** What is left of a number of any length, letters counting 10 to 35, divided by 97. */
const rest97 = (signs: string) => [...signs].map((sign) => Number.parseInt(sign, 36)).join('').split('').reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** ISO 13616: the first four signs go to the end, letters count 10 to 35, the rest of the division by 97 is 1; keys go from 02 to 98. @param iban without spaces */
export function hasIbanKey(iban: string): boolean {
  return /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/.test(iban) && rest97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/** What the letters of a French account count: A and J 1, B, K and S 2, and so on. */
const ribDigit = (letter: string) => String('ABCDEFGHI.JKLMNOPQR..STUVWXYZ'.indexOf(letter) % 10 + 1);

/** The key inside a French or Monegasque account (clé RIB): the whole divided by 97 leaves nothing. @param rib bank, branch, account, key: 23 signs */
export function hasRibKey(rib: string): boolean {
  return /^\d{10}[A-Z0-9]{11}\d{2}$/.test(rib) && rest97(rib.replace(/[A-Z]/g, ribDigit)) === 0;
}

/** The IBAN of a French account. @param rib 23 signs whose key is right */
export function frenchIban(rib: string): string {
  return `FR${String(98 - rest97(`${rib}FR00`)).padStart(2, '0')}${rib}`;
}
