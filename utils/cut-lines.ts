/** What a page outline may weigh at most, in bytes of UTF-8: a report stays small enough to be sent by mail (design, section 8). */
export const OUTLINE_BYTES = 30_000;

/** Room kept for the line that says what was cut. */
const reserve = 60;

/**
 * @param lines of a text, in order
 * @param most bytes of UTF-8 of the whole
 * @returns the lines as one text; when they weigh too much, the first ones and a line that says how many are missing
 */
export function cutLines(lines: readonly string[], most: number): string {
  const encoder = new TextEncoder();
  const weights = lines.map((line) => encoder.encode(line).length + 1);
  if (weights.reduce((sum, weight) => sum + weight, 0) <= most) return lines.join('\n');
  let left = most - reserve;
  const cut = weights.findIndex((weight) => (left -= weight) < 0);
  return [...lines.slice(0, cut), `… cut here, ${lines.length - cut} lines more`].join('\n');
}
