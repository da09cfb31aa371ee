import type { Mark } from './marks';
import type { Reading } from './reading';

/** A part of a text that names a person or leads to one. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Looks for one kind of personal data. */
export type Finder = (reading: Reading) => Iterable<Span>;

/**
 * What is known by its own shape.
 * @param pattern over the plain text; its group `before`, if any, stays
 * @param accepts the last word on a candidate: check digits, public examples
 */
export function shape(mark: Mark, pattern: RegExp, accepts: (value: string, reading: Reading, at: number) => boolean = () => true): Finder {
  return function* (reading) {
    for (const { 0: whole, groups, index } of reading.plain.matchAll(pattern)) {
      const start = index + (groups?.before ?? '').length;
      const end = index + whole.length;
      if (accepts(reading.plain.slice(start, end), reading, start)) yield { start, end, mark };
    }
  };
}

/**
 * What is known by the words before it.
 * @param words over the folded text
 * @param value sticky, over the plain text; its group `before`, if any, stays
 */
export function introduced(mark: Mark, words: RegExp, value: RegExp, accepts: (value: string) => boolean = () => true): Finder {
  return function* ({ plain, folded }) {
    for (const { 0: intro, index } of folded.matchAll(words)) {
      value.lastIndex = index + intro.length;
      const found = value.exec(plain);
      if (!found) continue;
      const start = found.index + (found.groups?.before ?? '').length;
      const end = found.index + found[0].length;
      if (accepts(plain.slice(start, end))) yield { start, end, mark };
    }
  };
}

/** @returns the spans in order, those that meet made one under the mark of the longest */
export function merged(spans: readonly Span[], plain: string): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && (span.start < last.end || (span.mark === last.mark && plain.slice(last.end, span.start).trim() === ''))) {
      const longest = span.end - span.start > last.end - last.start ? span : last;
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end), mark: longest.mark };
    } else out.push(span);
  }
  return out;
}
