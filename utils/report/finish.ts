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
  /** The person's own words, scrubbed already. */
  readonly ownWords: string;
}

/** @returns the report as it will be saved */
export function finishReport(report: Report, { struck, ownWords }: Choices, words: ReportWords): Report {
  const left = strike(report, struck);
  return {
    ...left,
    summary: struck.has('summary') ? '' : summarise(left, words),
    words: ownLines(ownWords, REPORT_LIMITS.words) || null,
  };
}
