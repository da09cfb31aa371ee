/** Texts of a report are shown in pages, terminals, mails and spreadsheets: they hold letters only, no orders. */

/** Signs that hide or turn what is read: controls (so no ANSI sequence), marks of direction, unseen spaces, halves of characters. */
export const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const everyHidden = new RegExp(hidden, 'gu');

/** Every run of blanks but the no-break spaces of French typography. */
const blanks = /[^\S\u00a0\u202f]+/g;

/** Half a character at the cut would spoil the file. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** @returns the text on one line, without hidden signs, cut with « … » when too long */
export function oneLine(text: string, longest: number): string {
  return cut(text.replace(blanks, ' ').replace(everyHidden, '').trim(), longest);
}

/** The same for a person's own words, whose lines are kept. */
export function ownLines(text: string, longest: number): string {
  const lines = text.split(/\r\n?|\n/).map((line) => oneLine(line, longest));
  return cut(lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(), longest);
}
