import type { Finding, Severity, Verdict } from './finding';

type Extra = Omit<Finding, 'code' | 'severity'>;

/** Short ways to give a verdict, so that each rule reads as a list of cases. */
export const fine = (normalized?: string): Verdict => (normalized === undefined ? { finding: null } : { finding: null, normalized });

export function found(kind: string, rule: string, severity: Severity, extra: Extra & { readonly normalized?: string | undefined } = {}): Verdict {
  const { normalized, ...rest } = extra;
  const finding: Finding = { code: `${kind}.${rule}`, severity, ...rest };
  return normalized === undefined ? { finding } : { finding, normalized };
}

/** A length that is not the right one: how many signs are missing (more may still be typed), or too many. */
export function lengthVerdict(kind: string, length: number, wanted: number): Verdict {
  return length < wanted
    ? found(kind, 'short', 'error', { pending: true, params: { missing: wanted - length, length: wanted } })
    : found(kind, 'long', 'error', { params: { extra: length - wanted, length: wanted } });
}
