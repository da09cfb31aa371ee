import { readKnowledge } from '../../scripts/cli/knowledge';
import { documentOf } from '../../scripts/cli/page';
import { pageMap } from '../../utils/knowledge/page-map';
import { recognise } from '../../utils/page/recognise';
import corpus from './labels.json';

/**
 * How well labels alone are recognised, without the help of a type, an id or a page.
 * @param set `dev` and `heldOut` were looked at when words were added; `unseen` was measured once before: 391 of 400
 */
export function scoreLabels(set: 'dev' | 'heldOut' | 'unseen') {
  const { atlas, entries } = readKnowledge();
  const words = pageMap(atlas, entries, null).fields;
  const input = documentOf('<input>', 'https://ants.gouv.fr/').document.querySelector('input')!;
  const seen = (corpus[set] as [string, string | null][]).map(([label, want]) => ({ label, want, got: recognise(input, label, '', words)?.kind ?? null }));
  const given = seen.filter(({ got }) => got);
  const wanted = seen.filter(({ want }) => want);
  const right = (list: typeof seen) => list.filter(({ got, want }) => got === want).length;
  return {
    of: seen.length,
    precision: right(given) / given.length,
    recall: right(wanted) / wanted.length,
    wrong: seen.filter(({ got, want }) => got !== want).map(({ label, want, got }) => `${label}: ${got}, expected ${want}`),
  };
}
