import type { Page } from 'puppeteer-core';

/** Milliseconds of many runs. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** One line of the table of a bench. */
export interface Row {
  readonly what: string;
  /** As printed, with its unit. */
  readonly measured: string;
  /** As printed; empty for what is only there to compare with. */
  readonly budget: string;
  readonly over: boolean;
}

/** Something that is measured beside its peers, in a real browser. */
export interface Bench {
  readonly name: string;
  /** One sentence: what exactly is timed. */
  readonly timed: string;
  readonly run: (page: Page) => Promise<readonly Row[]>;
}

/** @param most null for what has no budget */
export function timesRow(what: string, { median, p95 }: Times, most: number | null = null): Row {
  return { what, measured: `${median.toFixed(2)} ms (p95 ${p95.toFixed(2)})`, budget: most === null ? '' : `median ≤ ${most} ms`, over: most !== null && median > most };
}
