import type { RaisedIssue } from './match';
import { isOfAnother } from './merge';

const weight = { blocking: 0, hindering: 1, info: 2 };

/**
 * Those of Balise first, or a list with a warning for every page would hide them; then the gravest; then what the site says itself, then what
 * was confirmed lately; the id decides the rest.
 */
const order = ({ id, severity, byText, freshness }: RaisedIssue) => (isOfAnother(id) ? 12 : 0) + weight[severity] * 4 + (byText ? 0 : 2) + (freshness === 'fresh' ? 0 : 1);

/** What one screen can bear of what a page raises, in order. */
export function forScreen(raised: readonly RaisedIssue[]): RaisedIssue[] {
  return fewest([...raised].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1)));
}

/** @param sorted the gravest first @returns one that blocks and two others at most */
export function fewest<T extends Pick<RaisedIssue, 'severity'>>(sorted: readonly T[]): T[] {
  const blocks = ({ severity }: T) => severity === 'blocking';
  return [...sorted.filter(blocks).slice(0, 1), ...sorted.filter((issue) => !blocks(issue)).slice(0, 2)];
}
