import type { Finding, Today } from '../finding';
import type { Answers } from './answers';
import { findingsOf, type Use } from './rule';
import { crossRules } from './rules';

/**
 * What does not fit together in an application.
 * @param uses which rules may speak: those of a page, those of the questions before starting, the time limits
 * @returns all findings, worst first
 */
export function crossFindings(answers: Answers, today: Today, uses: readonly Use[]): Finding[] {
  return findingsOf(crossRules.filter(({ use }) => uses.includes(use)), answers, today);
}
