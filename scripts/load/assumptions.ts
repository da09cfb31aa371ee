import { option } from '../cli/lines';

/** What nobody can measure before there are installs, said here and changed by an option of the same name. */
export interface Assumptions {
  /** Share of installs whose browser is opened on a given day. */
  readonly active: number;
  /** Of these, the share opened in the morning, around `at`, within an hour and a half (standard deviation); the others at any time from 8 to 22 h. */
  readonly morning: number;
  readonly at: number;
  /** Hours that a browser stays open, on average; from half of it to one and a half. */
  readonly open: number;
  /** Share of Firefox, which forgets alarms when it closes. */
  readonly firefox: number;
  /** Publications in a day, the first at `publish` (hour), the others spread evenly. */
  readonly changes: number;
  readonly publish: number;
  /** Bytes down for the headers of one answer. */
  readonly headers: number;
  /** Bytes down to open one connection (TLS 1.3, a chain of two certificates). Asks are hours apart: each opens its own. */
  readonly handshake: number;
}

export const usualAssumptions: Assumptions = { active: 0.6, morning: 0.6, at: 9, open: 5, firefox: 0.15, changes: 1, publish: 11, headers: 500, handshake: 3500 };

/** @returns the assumptions with those that the options change; null when one of them is no number */
export function readAssumptions(args: readonly string[]): Assumptions | null {
  const given = Object.entries(usualAssumptions).map(([name, usual]) => [name, Number(option(args, `--${name}`) ?? usual)] as const);
  return given.every(([, value]) => Number.isFinite(value) && value >= 0) ? { ...usualAssumptions, ...Object.fromEntries(given) } : null;
}
