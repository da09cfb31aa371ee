/** Today's list is seven deep. */
const MOST_DEPTH = 12;

/** Every text, number, list and object counts as one. Today's list has some seven thousand. */
const MOST_VALUES = 200_000;

/**
 * @param value as `JSON.parse` gives it
 * @returns whether it is neither too deep nor too wide to be looked at further; costs no more than the caps, whatever the value
 */
export function isWithinCaps(value: unknown): boolean {
  let left = MOST_VALUES;
  const fits = (part: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > MOST_DEPTH) return false;
    return typeof part !== 'object' || part === null || Object.values(part).every((inner) => fits(inner, depth + 1));
  };
  return fits(value, 0);
}
