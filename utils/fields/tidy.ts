/**
 * Signs that cannot be seen, or that keyboards and copies put in the place of plain ones: always safe to fold.
 * A number copied from a telephone's contacts comes between two signs of writing direction, which are \p{Cf} too.
 */
export function tidyText(input: string): string {
  return input
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2018\u2019\u201B\u02BC\u2032\u00B4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same, with every dash a hyphen. */
export function tidyDashes(input: string): string {
  return tidyText(input).replace(/[\p{Pd}\u2212]/gu, '-');
}

/** A code as it is compared: capitals, every dash and underscore a hyphen. */
export function tidyCode(input: string): string {
  return tidyDashes(input).toUpperCase().replace(/_/g, '-');
}

/** A code without what people put between its groups. */
export function compactCode(input: string): string {
  return tidyCode(input).replace(/[\s.-]/g, '');
}

/** Letters and digits of another alphabet, many of which look like ours: they come from a copy, and no form takes them. */
export function hasLookalike(input: string): boolean {
  return /(?![\d\p{Script=Latin}])[\p{L}\p{Nd}]|[\u2150-\u218F\uFF00-\uFFEF]/u.test(input);
}

/** Where only digits can stand, O is 0 and I or l is 1. */
export function digitsFor(text: string): string {
  return text.replace(/O/gi, '0').replace(/[Il]/gi, '1');
}
