import { existsSync, readFileSync, statSync } from 'node:fs';
import { condition } from '../../../utils/knowledge/conditions';
import { PORTALS, PROCEDURES, STEPS } from '../../../utils/knowledge/places';
import { reportSchema, type Report } from '../../../utils/report/schema';

/** What a report already answers. */
export interface Defaults {
  readonly portal?: string;
  readonly procedure?: string;
  readonly step?: string;
  /** Messages and codes that the site showed. */
  readonly signs: readonly string[];
  /** The day of the report: somebody met the problem then. */
  readonly day?: string;
}

/** A report that a person saves weighs some 60 kB at most; a larger file is something else. */
const mostBytes = 1_000_000;

/** @returns null when the file is no report of ours: nothing of it is used then */
export function readReport(file: string): Report | null {
  if (!existsSync(file) || statSync(file).size > mostBytes) return null;
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** @returns its place, as far as the map knows it, and what the site said that a sign can quote */
export function defaultsOf({ where, messages, createdAt }: Report): Defaults {
  const place = { portal: known(PORTALS, where.portal), procedure: known(PROCEDURES, where.procedure), step: known(STEPS, where.step) };
  const told = messages.filter(({ kind }) => kind === 'error' || kind === 'warning').flatMap(({ text }) => signsIn(text));
  return {
    ...Object.fromEntries(Object.entries(place).filter(([, name]) => name !== null)),
    signs: [...new Set(told)].slice(0, 12),
    day: createdAt.slice(0, 10),
  };
}

/** A code says more than the sentence around it; a sentence from which the scrubber took something stands on no page. */
function signsIn(text: string): string[] {
  const codes = (text.match(/(?<![\p{L}\p{N}])[A-Z][A-Z0-9_-]+(?![\p{L}\p{N}])/gu) ?? []).filter((code) => condition.safeParse({ code }).success);
  if (codes.length > 0) return codes;
  return !/\[[^\]]*\]/.test(text) && condition.safeParse({ text }).success ? [text] : [];
}

const known = (there: readonly string[], name: string | null) => (name !== null && there.includes(name) ? name : null);
