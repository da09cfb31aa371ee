import type { RaisedIssue } from './match';

const weight = { blocking: 0, hindering: 1, info: 2 };

/** The gravest first; then what the site says itself, then what was confirmed lately; the id decides the rest. */
const order = ({ severity, byText, freshness }: RaisedIssue) => weight[severity] * 4 + (byText ? 0 : 2) + (freshness === 'fresh' ? 0 : 1);

/** What one screen can bear: one blocking issue and two others at most. */
export function forScreen(raised: readonly RaisedIssue[]): RaisedIssue[] {
  const sorted = [...raised].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  const others = sorted.filter(({ severity }) => severity !== 'blocking').slice(0, 2);
  return [...sorted.slice(0, 1).filter(({ severity }) => severity === 'blocking'), ...others];
}
