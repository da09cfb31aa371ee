/** Letters that are written, read or photographed in the place of a digit (ICAO Doc 9303 names the same pairs). */
const digitFor: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };
const letterFor: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B' };

/**
 * Looks again at the places where only a digit, or only a letter, can stand.
 * @param text capitals, without separators
 * @param mask one sign a place: `#` a digit, `A` a letter, any other leaves what was typed
 * @returns the text with its slips mended; null when the length is another, nothing changes, or so much that it is a guess
 */
export function mend(text: string, mask: string): string | null {
  if (text.length !== mask.length) return null;
  const signs = [...text].map((sign, at) => (mask[at] === '#' ? digitFor[sign] : mask[at] === 'A' ? letterFor[sign] : null) ?? sign);
  const changes = signs.filter((sign, at) => sign !== text[at]).length;
  return changes > 0 && changes * 3 <= text.length ? signs.join('') : null;
}
