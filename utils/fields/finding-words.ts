import type { Finding } from './finding';

type Find = (key: string, params?: Readonly<Record<string, string | number>>) => string | null;

/**
 * The sentence of a finding: its own words, or those shared by all findings of its sort, with what the field takes.
 * @param find looks a key up in the words of a language
 * @returns null when the catalogue has no words for it
 */
export function findingWords({ code, params = {}, suggest = '' }: Pick<Finding, 'code' | 'params' | 'suggest'>, find: Find): string | null {
  const [kind = '', rule = ''] = code.split('.');
  const keys = [`finding.${code}`, ...(rule.startsWith('is_') ? ['finding.other'] : []), `finding.${rule}`];
  const holes = { ...params, suggest, expects: find(`expect.${kind}`) ?? '', other: find(`a.${params.other}`) ?? '' };
  for (const key of keys) {
    const words = find(key, holes);
    if (words !== null) return words.trim();
  }
  return null;
}
