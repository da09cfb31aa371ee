import { withoutTags } from './reading';
import type { Reading } from './reading';
import type { Finder, Span } from './spans';

/** Looks for what sentences tell in the text without its tags too; the tags themselves stay. */
export function acrossTags(finders: readonly Finder[]): Finder {
  return function* (reading: Reading): Generator<Span> {
    for (const find of finders) yield* find(reading);
    const text = withoutTags(reading);
    if (!text) return;
    for (const find of finders) {
      for (const { start, end, mark } of find(text)) {
        const [first, last] = [text.origin(start), text.origin(end)];
        for (const { 0: piece, index } of reading.plain.slice(first, last).matchAll(/(?:<[a-z/!][^<>]*>|[^<>]+)/gi)) {
          if (!piece.startsWith('<') && piece.trim() !== '') yield { start: first + index, end: first + index + piece.length, mark };
        }
      }
    }
  };
}
