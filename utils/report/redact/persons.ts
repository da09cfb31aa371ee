/** What a name looks like: capitals, particles, first names that exist. */
import { commonWords } from './common-words';
import { firstNames, uncertainFirstNames } from './first-names';
import { surnames, uncertainSurnames } from './surnames';

const particles = new Set('de du des d la le les l van von der den el al ben bin ibn abou da dos di del della st ste saint sainte'.split(' '));

/** A word of letters, with its hyphens and apostrophes; `J.` too. */
export const word = /(?:[\p{L}\p{M}]|['-](?=\p{L})){1,40}/uy;

const parts = (folded: string) => folded.split(/['-]/);
export const isCapital = (plain: string) => /^(?:[dl]')?\p{Lu}/iu.test(plain) && plain !== plain.toLowerCase();
export const isUpper = (plain: string) => plain.length > 1 && plain === plain.toUpperCase();
export const isFirstName = (folded: string) => firstNames.has(parts(folded)[0] ?? '') || firstNames.has(folded.replace(/['-]/g, ''));
export const isSureFirstName = (folded: string) => isFirstName(folded) && (!uncertainFirstNames.has(parts(folded)[0] ?? '') || (folded.includes('-') && firstNames.has(parts(folded)[1] ?? '')));
export const isSurname = (folded: string) => surnames.has(folded) || surnames.has(folded.replace(/['-]/g, ''));
export const isSureSurname = (folded: string) => isSurname(folded) && !uncertainSurnames.has(folded);
export const isCommon = (folded: string) => !surnames.has(folded) && (commonWords.has(folded) || (folded.charAt(1) === "'" && commonWords.has(folded.slice(2))));

export interface Trust {
  /** Small letters are taken too: the words before announce a name and nothing else. */
  readonly small?: boolean;
}

/** Short names that are also words of the forms: they go on with a name, they do not begin one. */
const alsoNames = new Set('mai mars an my do no van le la'.split(' '));

/** @returns where the name begins after « M. », « Mme »… */
export function skipCivility(folded: string, at: number): number {
  return at + (/^(?:(?:m|mr|mme|mlle|mrs|me|dr|monsieur|madame|mademoiselle|maitre|docteur)\.? (?:et )?){1,2}/.exec(folded.slice(at, at + 40))?.[0].length ?? 0);
}

/**
 * Reads a name where it is expected: up to six words, particles between them, until a word that is no name.
 * @returns where it ends, `at` when there is none
 */
export function readName(plain: string, folded: string, at: number, { small = false }: Trust = {}): number {
  let end = at;
  let next = at;
  let known = false;
  for (let count = 0; count < 7; count += 1) {
    word.lastIndex = next;
    const [written] = word.exec(plain) ?? [];
    if (!written) break;
    const low = folded.slice(next, next + written.length);
    const name = isFirstName(low) || isSurname(low);
    const after = next + written.length;
    const initial = written.length === 1 && plain.charAt(after) === '.';
    const accepted =
      (isCapital(written) && (!isCommon(low) || (count > 0 && end > at && alsoNames.has(low)))) || initial || (small && !isCommon(low) && !particles.has(low) && (name || (known && count === 1 && low.length > 3)) && !/[=:]/.test(plain.charAt(after)));
    if (accepted && !(written.length === 1 && !initial && count > 0)) {
      end = initial ? after + 1 : after;
      known = name;
    } else if (!particles.has(low) || (isCapital(written) && count > 0 && isCommon(low) && !particles.has(low))) break;
    const [gap] = /^(?:[ ]{1,2}|, (?=\p{Lu}))/u.exec(plain.slice(initial ? after + 1 : after, after + 4)) ?? [];
    // A comma goes on with a list of first names only.
    if (gap === undefined) break;
    if (gap.startsWith(',')) {
      word.lastIndex = after + gap.length;
      const [following = ''] = word.exec(plain) ?? [];
      if (!isSureFirstName(folded.slice(after + gap.length, after + gap.length + following.length))) break;
    }
    next = (initial ? after + 1 : after) + gap.length;
  }
  return end;
}

/** Whether a value on its own could be the name of a person (`Jean Garnier`), for keys that may hold anything (`name`, `title`). */
export function looksLikePerson(plain: string, folded: string): boolean {
  const words = folded.split(/[ ,]+/).filter(Boolean);
  const written = plain.split(/[ ,]+/).filter(Boolean);
  if (words.length === 0 || words.length > 6 || /[\d_{}<>/()=:;]/.test(folded)) return false;
  if (words.some(isCommon)) return false;
  if (words.length === 1) return isSureFirstName(words[0] ?? '') || isSureSurname(words[0] ?? '');
  return words.some((low) => isFirstName(low) || isSureSurname(low)) || written.every((each, at) => isCapital(each) || particles.has(words[at] ?? ''));
}

