import { checkField, type TextRules } from './check-field';
import type { Finding, Today } from './finding';

/** What was found, and for which of the kinds that the label allows. */
export interface FieldFinding {
  readonly kind: string;
  readonly finding: Finding;
}

/**
 * Checks a value against every kind its label allows: « Numéro d'immatriculation » takes a plate of either series.
 * @param rules the rules at hand, by kind
 * @param kinds the likeliest kind first
 * @param value what stands in the field; an empty field is no finding, the site asks for what it needs
 * @returns null when one of the kinds accepts the value, or none has a check
 */
export function checkAny(rules: TextRules, kinds: readonly string[], value: string, today: Today): FieldFinding | null {
  if (value.trim() === '') return null;
  let first: FieldFinding | null = null;
  for (const kind of kinds) {
    const verdict = checkField(rules, kind, value, today);
    if (!verdict) continue;
    const { finding } = verdict;
    if (!finding) return null;
    // A doubt of one kind is worth more than a refusal of another; that a third accepts settles it.
    if (!first || (first.finding.severity === 'error' && finding.severity !== 'error')) first = { kind, finding };
  }
  return first;
}

/** The tidy form of a value that one of these kinds accepts, a doubt aside; null when none does, or the field is empty. */
export function accepted(rules: TextRules, kinds: readonly string[], value: string, today: Today): string | null {
  if (value.trim() === '') return null;
  const verdict = kinds.map((kind) => checkField(rules, kind, value, today)).find((one) => one && one.finding?.severity !== 'error');
  return verdict ? (verdict.normalized ?? value) : null;
}
