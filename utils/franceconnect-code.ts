/** Letters that people read or type in the place of a digit. */
const digits: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1' };

/**
 * The error code of FranceConnect in what a person typed or pasted: Y, then two digits for the part of the service and four for the error
 * (public source code of FranceConnect). Spaces, hyphens, small letters and O for 0 are forgiven. The Y is not:
 * six digits alone may be a code received by text message, which is never read.
 * @returns the code as FranceConnect writes it (`Y010004`), or null
 */
export function readCode(text: string): string | null {
  const typed = text.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');
  const found = /Y([0-9OQIL]{6})(?![0-9])/.exec(typed)?.[1];
  return found ? `Y${found.replace(/\D/g, (letter) => digits[letter] ?? letter)}` : null;
}
