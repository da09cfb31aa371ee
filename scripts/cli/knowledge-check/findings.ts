import fr from '../../../locales/fr.json';
import { crossRules } from '../../../utils/fields/cross/rules';
import { isFieldKind } from '../../../utils/fields/registry';

const words: Readonly<Record<string, string>> = fr;

/**
 * @param code `kind.rule`, as an entry waits for it
 * @returns whether a check may give it: its kind has a check, and there are words to tell it (`utils/finding-words.ts`),
 * without which a finding is never shown
 */
export function isKnownFinding(code: string): boolean {
  const [kind = '', rule = ''] = code.split('.');
  if (kind === 'cross_field') return crossRules.some(({ id }) => id === rule);
  if (!isFieldKind(kind)) return false;
  if (rule.startsWith('is_')) return isFieldKind(rule.slice('is_'.length));
  return Object.hasOwn(words, `finding.${code}`) || Object.hasOwn(words, `finding.${rule}`);
}
