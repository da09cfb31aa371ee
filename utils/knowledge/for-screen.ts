import type { RaisedIssue } from './match';

const weight = { blocking: 0, hindering: 1, info: 2 };

/** The gravest first; our own list before those that a person has added, which must not crowd it out; then what the site says itself, then what was confirmed lately; the id decides the rest. */
const order = ({ id, severity, byText, freshness }: RaisedIssue) => weight[severity] * 8 + (id.includes('.') ? 4 : 0) + (byText ? 0 : 2) + (freshness === 'fresh' ? 0 : 1);

/** What one screen can bear of what a page raises, in order. */
export function forScreen(raised: readonly RaisedIssue[]): RaisedIssue[] {
  return fewest([...raised].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1)));
}

/** @param sorted the gravest first @returns one that blocks and two others at most */
export function fewest<T extends Pick<RaisedIssue, 'severity'>>(sorted: readonly T[]): T[] {
  const blocks = ({ severity }: T) => severity === 'blocking';
  return [...sorted.filter(blocks).slice(0, 1), ...sorted.filter((issue) => !blocks(issue)).slice(0, 2)];
}
