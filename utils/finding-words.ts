import type { Finding } from './fields/finding';

type Find = (key: string, params?: Readonly<Record<string, string | number>>) => string | null;

/** What a code is made of: the kind, the rule, and the kind that was typed in its place (`is_vin`), if any. */
function partsOf(code: string) {
  const [kind = '', rule = ''] = code.split('.');
  return { kind, rule, other: /^is_(.+)/.exec(rule)?.[1] };
}

/** The keys under which the sentence of a finding may stand, its own before those shared by all findings of its sort. */
function sentenceKeys(code: string): string[] {
  const { rule, other } = partsOf(code);
  return [`finding.${code}`, ...(other ? ['finding.other'] : []), `finding.${rule}`];
}

/** @returns all the keys that the sentence of a finding needs, where the catalogue has them */
export function findingKeys(code: string): string[] {
  const { kind, other } = partsOf(code);
  return [...sentenceKeys(code), `expect.${kind}`, `a.${other}`];
}

/**
 * The sentence of a finding: its own words, or those shared by all findings of its sort. Told in the panel, by the command
 * line and in the report, which knows its code only.
 * @param find looks a key up in the words of a language
 * @param length `full` ends with what the field takes and an example; `short` says what is wrong only
 * @returns null when the catalogue has no words for it, or they wait for a number that is not given
 */
export function findingWords({ code, params = {}, suggest = '' }: Pick<Finding, 'code' | 'params' | 'suggest'>, find: Find, length: 'full' | 'short' = 'full'): string | null {
  const { kind, other } = partsOf(code);
  const holes = { ...params, suggest, expects: length === 'full' ? (find(`expect.${kind}`) ?? '') : '', other: find(`a.${other}`) ?? '' };
  for (const key of sentenceKeys(code)) {
    const words = find(key, holes);
    if (words !== null) return words.includes('{') ? null : words.trim();
  }
  return null;
}
