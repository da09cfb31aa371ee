/** Signs that cannot be seen, or that keyboards and copies put in the place of plain ones: always safe to fold. */
export function tidyText(input: string): string {
  return input
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2018\u2019\u02BC\u2032\u00B4`]/g, "'")
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
    .trim();
}

/** A code as it is compared: capitals, every dash and underscore a hyphen. */
export function tidyCode(input: string): string {
  return tidyText(input).toUpperCase().replace(/[\u2010-\u2015\u2212\uFE63\uFF0D_]/g, '-');
}

/** A code without what people put between its groups. */
export function compactCode(input: string): string {
  return tidyCode(input).replace(/[\s.-]/g, '');
}

/** Cyrillic and Greek letters that look like ours: they come from a copy, and no form takes them. */
export function hasLookalike(input: string): boolean {
  return /[\u0370-\u03FF\u0400-\u04FF]/.test(input);
}

/** Where only digits can stand, O is 0 and I or l is 1. */
export function digitsFor(text: string): string {
  return text.replace(/O/gi, '0').replace(/[Il]/gi, '1');
}
