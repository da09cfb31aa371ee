/** What one pass saw, and which conditions it meets. */
import type { Today } from '../fields/finding';
import { spaced } from '../text';
import type { Test } from './index-entries';
import { isMessage, keysOf } from './tokens';
import type { Place } from './where';

export interface Observed extends Place {
  readonly messages: readonly string[];
  readonly fields: readonly { readonly kind: string | null; readonly filled: boolean }[];
  readonly findings: readonly string[];
  readonly statuses: readonly string[];
  readonly failure: boolean;
  readonly browser: { readonly name: string; readonly version: number };
}

export interface Pass {
  /** What to ask the index for: each word said, and each other token. */
  readonly keys: ReadonlySet<string>;
  readonly shows: (token: string) => boolean;
  readonly meets: (test: Test) => boolean;
}

/** The messages are folded once for the whole pass. */
export function observe({ messages, fields, findings, statuses, failure, browser }: Observed, today: Today): Pass {
  const said = messages.map(spaced);
  const keys = new Set([
    ...said.flatMap(keysOf),
    ...fields.flatMap(({ kind, filled }) => [`fieldPresent,${kind}`, filled ? '' : `fieldEmpty,${kind}`]),
    ...findings.map((code) => `finding,${code}`),
    ...statuses.map((status) => `status,${status}`),
    `failure,${failure}`,
  ]);
  const shows = (token: string) => (isMessage(token) ? said.some((text) => text.includes(token)) : keys.has(token));
  const meets = ({ condition, token }: Test) => {
    if ('browser' in condition) return browser.name === condition.browser && between(browser.version, condition.minVersion, condition.maxVersion);
    return 'dateFrom' in condition || 'dateTo' in condition ? between(today.slice(0, 10), condition.dateFrom, condition.dateTo) : shows(token);
  };
  return { keys, shows, meets };
}

const between = <T extends string | number>(value: T, from: T = value, to: T = value) => value >= from && value <= to;
