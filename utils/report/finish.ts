import { ownLines } from './plain';
import { REPORT_LIMITS } from './schema';
import type { Report } from './schema';
import { strike } from './strike';
import type { Path } from './strike';
import { summarise } from './summary';
import type { ReportWords } from './words';

export interface Choices {
  /** Lines that the person does not want. */
  readonly struck: ReadonlySet<Path>;
  /** As typed by the person, not scrubbed yet. */
  readonly ownWords: string;
}

/** @param scrub masks names and numbers @returns the report as it will be saved */
export function finishReport(report: Report, { struck, ownWords }: Choices, scrub: (text: string) => string, words: ReportWords): Report {
  const left = strike(report, struck);
  return {
    ...left,
    summary: struck.has('summary') ? '' : summarise(left, words),
    words: ownLines(scrub(ownLines(ownWords, REPORT_LIMITS.words)), REPORT_LIMITS.words) || null,
  };
}
