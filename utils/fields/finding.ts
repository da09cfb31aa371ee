/**
 * Finding: what a check says of one value. One of the five words of the house.
 * It is made of codes; the value itself is forgotten. `suggest` and `normalized` are the only
 * places where a corrected value may stand, and they never leave the page.
 */

/**
 * - `error`: the value cannot be right (alphabet, impossible date).
 * - `warn`: unusual, or contradicted by one rule only.
 * - `hint`: a habit we can tidy, or a better reading of the card.
 */
export type Severity = 'hint' | 'warn' | 'error';

export interface Finding {
  /** `<kind>.<rule>`, for example `vin.forbidden_letter`; the key of its words in the locales under `finding`. */
  readonly code: string;
  readonly severity: Severity;
  /** True while typing more could still make the value right: nothing is said before the field is left. */
  readonly pending?: true;
  /** Numbers and names of kinds for the sentence; never a text that the person typed. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** A correction to show, never to apply alone. */
  readonly suggest?: string;
}

/** The answer of a check: the safe tidy form when there is one, and at most one finding. */
export interface Verdict {
  readonly finding: Finding | null;
  readonly normalized?: string;
}

/** The day (and, when known, the minute) that a check compares with: `2026-11-24` or `2026-11-24T08:30`. */
export type Today = string;

/**
 * A kind of field. `I` is what its check takes: a string, or facts about a file.
 * @property kind a `key:` name of the reference, for example `plate_siv`
 * @property examples a value that passes and one that does not; used by the tests and by the sentences
 */
export interface FieldRule<I = string> {
  readonly kind: string;
  readonly examples: { readonly good: I; readonly bad: I };
  readonly check: (input: I, today: Today) => Verdict;
}
