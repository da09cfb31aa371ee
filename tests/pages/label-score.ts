import { Window } from 'happy-dom';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { pageMap } from '../../utils/knowledge/page-map';
import { recognise } from '../../utils/page/recognise';
import corpus from './labels.json';

/** How well labels alone are recognised, without the help of a type, an id or a page. */
export function scoreLabels(half: 'dev' | 'heldOut') {
  const { atlas, entries } = readKnowledge();
  const words = pageMap(atlas, entries, null).fields;
  const input = new Window().document.createElement('input') as unknown as Element;
  const seen = (corpus[half] as [string, string | null][]).map(([label, want]) => ({ label, want, got: recognise(input, label, '', words)?.kind ?? null }));
  const given = seen.filter(({ got }) => got);
  const wanted = seen.filter(({ want }) => want);
  const right = (list: typeof seen) => list.filter(({ got, want }) => got === want).length;
  return {
    right: right(seen),
    of: seen.length,
    precision: right(given) / given.length,
    recall: right(wanted) / wanted.length,
    wrong: seen.filter(({ got, want }) => got !== want).map(({ label, want, got }) => `${label}: ${got}, expected ${want}`),
  };
}
