import type { FieldRule, Today, Verdict } from './finding';
import { hasLookalike, tidyText } from './tidy';
import { found } from './verdicts';
import { wrongField } from './wrong-field';

export type TextRules = Readonly<Record<string, FieldRule>>;

/** Longer than anything a form asks for in these fields: refused before any rule reads it. */
const longest = 200;

/**
 * Checks one text; when it is refused, says so in terms of the other field it belongs to, if it has exactly its shape.
 * @param rules the rules at hand, by kind
 * @returns null when there is no rule for this kind
 */
export function checkField(rules: TextRules, kind: string, text: string, today: Today): Verdict | null {
  const rule = Object.hasOwn(rules, kind) ? rules[kind] : undefined;
  if (!rule) return null;
  if (text.length > longest) return found(kind, 'too_long', 'error');
  if (!tidyText(text)) {
    // Some documents have no such number: their rule takes an empty field.
    const empty = rule.check('', today);
    return empty.finding ? found(kind, 'empty', 'error') : empty;
  }
  if (hasLookalike(tidyText(text))) return found(kind, 'lookalike', 'error');
  const verdict = rule.check(text, today);
  const { finding } = verdict;
  if (!finding || finding.severity === 'hint') return verdict;
  const { suggest, ...bare } = finding;
  // A correction is worth showing only when the same rule would take it; then it says more than a shape can.
  if (suggest !== undefined && rule.check(suggest, today).finding?.severity !== 'error') return verdict;
  const other = finding.params?.other === undefined ? wrongField(kind, text, finding.severity === 'warn') : null;
  // The first half of a good value may have the shape of another's whole: it is named once the field is left.
  if (other) return { finding: finding.pending ? { ...other, pending: true } : other };
  return { ...verdict, finding: bare };
}
