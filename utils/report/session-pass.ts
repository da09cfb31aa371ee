import { canonicalRuns } from './runs';

/** What stands where a typed word stood. */
export const REMOVED = '[saisi]';

/** How many neighbours may be one value written in pieces (`4548 NM86 MG4V…`, `06 12 34 56 78`). */
const pieces = 8;

/**
 * Takes out of a text what was typed during the session, however it is written: case, accents, hyphens, percent-encoding,
 * with or without spaces, names in the other order (each name is a token of its own).
 * @param isTyped tells whether a canonical token is one of those typed
 */
export async function removeTyped(text: string, isTyped: (canon: string) => Promise<boolean>): Promise<string> {
  const runs = canonicalRuns(text);
  const known = new Map<string, Promise<boolean>>();
  const ask = (canon: string) => {
    const answer = known.get(canon) ?? isTyped(canon);
    known.set(canon, answer);
    return answer;
  };
  let out = '';
  let from = 0;
  for (let at = 0; at < runs.length; ) {
    const count = await longestTyped(runs.slice(at, at + pieces).map(({ canon }) => canon), ask);
    const [first, last] = [runs[at], runs[at + count - 1]];
    if (count > 0 && first && last) {
      out += text.slice(from, first.start) + REMOVED;
      from = last.end;
    }
    at += Math.max(count, 1);
  }
  return out + text.slice(from);
}

/** @returns how many of the next runs are, together, something typed; 0 for none */
async function longestTyped(canons: readonly string[], ask: (canon: string) => Promise<boolean>): Promise<number> {
  for (let count = canons.length; count > 0; count -= 1) {
    const joined = canons.slice(0, count).join('');
    if (joined.length >= 3 && joined.length <= 80 && (await ask(joined))) return count;
  }
  return 0;
}
