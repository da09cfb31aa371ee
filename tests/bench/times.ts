import type { Times } from './bench';

/** @param runs milliseconds, one or more @returns what half of them, and nineteen of twenty, stay under */
export function timesOf(runs: readonly number[]): Times {
  const sorted = [...runs].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}
