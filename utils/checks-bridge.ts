/**
 * The field checks, handed to the load script by `checks.js`: injected into a frame when its page first shows a field that
 * Balise knows, then `person-checks.js`, `rare-checks.js`, `file-checks.js` and `cross-checks.js` when a field needs
 * them. Pages without a form never pay for them.
 */
import type { TextRules } from './fields/check-field';
import type { compareAnswers } from './fields/cross/from-page';
import type { FieldFinding } from './fields/check-any';
import type { Finding } from './fields/finding';

export interface Checks {
  /** The words of a typed value, as the scrubber compares them: needed on pages with fields only. */
  readonly tokens: (value: string) => string[];
  /** Keyed digests of words, one each. @param key of this browser session, in base64 */
  readonly digest: (key: string, words: readonly string[]) => Promise<string[]>;
  /** More rules, by kind: those of a group that a field has just made necessary. */
  readonly add: (rules: TextRules) => void;
  readonly has: (kind: string) => boolean;
  readonly checkText: (kinds: readonly string[], value: string, today: string) => FieldFinding | null;
  /** The tidy form of a value that one of these kinds accepts without a word; null otherwise. */
  readonly accepted: (kinds: readonly string[], value: string, today: string) => string | null;
  /** Checks that are not of one text: there once their script is. */
  readonly extra: { files?: CheckFile; cross?: typeof compareAnswers };
}

/**
 * @param hint what the page says around the box
 * @throws when the file can no longer be read
 */
export type CheckFile = (file: File, hint: string, today: string) => Promise<Finding | null>;

const key = Symbol.for('balise.checks');
type Holder = { [key]?: Checks };

export function shareChecks(checks: Checks): void {
  (globalThis as Holder)[key] = checks;
}

export function takeChecks(): Checks | undefined {
  return (globalThis as Holder)[key];
}
