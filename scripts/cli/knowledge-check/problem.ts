import type { Entry } from '../../../utils/knowledge/schema';
import type { Help } from '../../../utils/knowledge/help-schema';

/** Something to mend in one file: where in it, and one sentence that says what is wrong and how to mend it. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

/** What an entry is held against. */
export interface Known {
  readonly help: Help;
  /** The kinds of field that the map knows. */
  readonly kinds: ReadonlySet<string>;
  /** ISO date or date-time. */
  readonly today: string;
}

/** Looks for one sort of mistake in an entry that its schema accepts. */
export type EntryCheck = (entry: Entry, known: Known) => readonly Problem[];
