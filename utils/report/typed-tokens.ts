/**
 * What the page does so that typed words can later be recognised without being known: it cuts a value into tokens, of which
 * `digests.ts` makes keyed digests.
 */

/** Words of forms, too common to tell anything: taking them out of every text would only spoil the report. */
const formWords = new Set('monsieur madame mademoiselle oui non france paris rue avenue boulevard place chemin nom prenom date code numero adresse voiture carte grise permis http https www com pdf jpg png'.split(' '));

/** Lower case without accents: one form for all spellings of a word. */
export function canonical(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
}

/**
 * The tokens of one typed value: its words of 3 signs or more, the whole of it without separators, the other writings
 * of a date or a telephone number.
 */
export function typedTokens(value: string): string[] {
  const runs = (value.slice(0, 500).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(canonical);
  const whole = runs.join('');
  const words = [...runs, whole, ...otherWritings(value, runs, whole)];
  return [...new Set(words)].filter((word) => word.length >= 3 && word.length <= 80 && !formWords.has(word)).slice(0, 40);
}

function otherWritings(value: string, runs: readonly string[], whole: string): string[] {
  const [a = '', b = '', c = ''] = runs;
  const date = runs.length === 3 && /^\d{1,2}$/.test(b) && /^\d+$/.test(a + c);
  const two = (part: string) => part.padStart(2, '0');
  if (date && c.length === 4) return [two(a) + two(b) + c, c + two(b) + two(a)];
  if (date && a.length === 4) return [two(c) + two(b) + a, a + two(b) + two(c)];
  // 06…, +336… and 00336… are one telephone.
  const [, national] = /^(?:0033|33|0)([1-9]\d{8})$/.exec(whole) ?? [];
  return national && /^[\d\s+().-]+$/.test(value) ? [`0${national}`, `33${national}`, `0033${national}`] : [];
}
