import type { Finding } from './fields/finding';

type Find = (key: string, params?: Readonly<Record<string, string | number>>) => string | null;

/**
 * The sentence of a finding: its own words, or those shared by all findings of its sort. Told in the panel, by the command
 * line and in the report, which knows its code only.
 * @param find looks a key up in the words of a language
 * @param length `full` ends with what the field takes and an example; `short` says what is wrong only
 * @returns null when the catalogue has no words for it, or they wait for a number that is not given
 */
export function findingWords({ code, params = {}, suggest = '' }: Pick<Finding, 'code' | 'params' | 'suggest'>, find: Find, length: 'full' | 'short' = 'full'): string | null {
  const [kind = '', rule = ''] = code.split('.');
  const other = rule.startsWith('is_') ? rule.slice('is_'.length) : null;
  const keys = [`finding.${code}`, ...(other ? ['finding.other'] : []), `finding.${rule}`];
  const holes = { ...params, suggest, expects: length === 'full' ? (find(`expect.${kind}`) ?? '') : '', other: find(`a.${other}`) ?? '' };
  for (const key of keys) {
    const words = find(key, holes);
    if (words !== null) return words.includes('{') ? null : words.trim();
  }
  return null;
}
