/** Known issues by procedure (« démarche »), for a person who looks through them. */
import type { ShownIssue } from '../messages';
import { PROCEDURES } from './places';
import { fits, slice, type Place } from './where';

export interface IssueGroup {
  /** null: whatever the procedure. */
  readonly procedure: string | null;
  readonly issues: readonly ShownIssue[];
}

const proceduresOf = ({ entry }: ShownIssue): readonly (string | null)[] => entry.where?.procedures ?? [null];

/** @returns a group for each procedure that has issues, those of every procedure first; an issue of several stands in each */
export function groupByProcedure(issues: readonly ShownIssue[]): IssueGroup[] {
  const named = new Set(issues.flatMap(proceduresOf));
  const known = [null, ...PROCEDURES].filter((procedure) => named.has(procedure));
  // A later list may name procedures that this version does not know: they come last.
  const ordered = new Set([...known, ...named]);
  return [...ordered].map((procedure) => ({ procedure, issues: issues.filter((issue) => proceduresOf(issue).includes(procedure)) }));
}

/** @returns the issues that concern a procedure, those of every procedure too; all of them for null */
export function ofProcedure(issues: readonly ShownIssue[], procedure: string | null): ShownIssue[] {
  return issues.filter((issue) => procedure === null || proceduresOf(issue).some((one) => one === null || one === procedure));
}

/** @returns what is good to know where the person is, the most particular first; nothing when that is not known */
export function issuesAt(issues: readonly ShownIssue[], { procedure, step }: Pick<Place, 'procedure' | 'step'>): ShownIssue[] {
  if (procedure === null && step === null) return [];
  const here = new Map(issues.map((issue) => [issue.entry, issue] as const).filter(([{ where }]) => where && fits(where, { portal: null, procedure, step }, false)));
  return slice([...here.keys()], null).flatMap((entry) => here.get(entry) ?? []);
}
