/**
 * The field checks, handed to the load script by `checks.js`: injected into a frame when its page first shows a field
 * that Balise knows. Pages without a form never pay for them.
 */
import type { FieldFinding } from './fields/check-any';
import type { Finding } from './fields/finding';

export interface Checks {
  readonly checkText: (kinds: readonly string[], value: string, today: string) => FieldFinding | null;
  /** @throws when the file can no longer be read */
  readonly checkFile: (file: File, today: string) => Promise<Finding | null>;
}

const key = Symbol.for('balise.checks');
type Holder = { [key]?: Checks };

export function shareChecks(checks: Checks): void {
  (globalThis as Holder)[key] = checks;
}

export function takeChecks(): Checks | undefined {
  return (globalThis as Holder)[key];
}
