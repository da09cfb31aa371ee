import type { Place } from './places';
import type { WhereWords } from './words';

interface PlaceFigureProps {
  readonly place: Place;
  readonly t: WhereWords['t'];
}

/** One document: its name, the drawing, and the same said in words, which is also the text alternative of the drawing. */
export function PlaceFigure({ place: { document, words, Picture }, t }: PlaceFigureProps) {
  const id = `words-${words.replaceAll('.', '-')}`;
  return (
    <article class="place card stack">
      <h2>{t(document)}</h2>
      <Picture labelledby={id} />
      <p id={id}>{t(words)}</p>
    </article>
  );
}
