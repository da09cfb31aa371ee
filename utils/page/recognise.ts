import { foldText } from '../text';
import type { FieldWords } from './map';

/** Under this, a field stays unknown. */
const threshold = 0.5;

/**
 * Which kind of field the words around it name.
 * @param element its type, name, id and autocomplete are hints
 * @param label its name, as read on the page
 * @param hints weaker words around it
 * @returns the best entry of `knowledge/fields.json`, or null under the threshold
 */
export function recognise(element: Element, label: string, hints: string, words: readonly FieldWords[]): FieldWords | null {
  if (element.getAttribute('type')?.toLowerCase() === 'file') return words.find(({ kind }) => kind === 'file_upload') ?? null;
  const name = spaced(foldText(label));
  const around = spaced(foldText(hints));
  const autocomplete = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  const tokens = foldText(`${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''}`).replace(/[^a-z0-9]/g, '');
  let best: { score: number; words: FieldWords } | null = null;
  for (const kind of words) {
    const score = Math.max(
      ...kind.names.map((phrase) => phraseScore(name, phrase)),
      ...kind.names.map((phrase) => phraseScore(around, phrase) * 0.55),
      kind.starts?.some((phrase) => name.startsWith(` ${phrase} `)) ? threshold : 0,
      kind.autocomplete?.some((token) => autocomplete.includes(token)) ? 0.85 : 0,
      kind.ids?.some((id) => tokens.includes(id)) ? (name.trim() ? 0.45 : 0.6) : 0,
    );
    if (score > (best?.score ?? 0)) best = { score, words: kind };
  }
  return best && best.score >= threshold ? best.words : null;
}

/** Words between single spaces, so that a phrase is looked for as whole words. */
function spaced(folded: string): string {
  return ` ${folded.replace(/[^a-z0-9'@/]+/g, ' ').trim()} `;
}

/**
 * How well a phrase names a field: 1 when it is the whole label, less when other words stand around it,
 * nothing when it is one common word lost in a sentence (« nom » in « nom de la voie »).
 * @param text a folded label between spaces
 */
function phraseScore(text: string, phrase: string): number {
  const at = text.indexOf(` ${phrase} `);
  if (at < 0) return 0;
  const share = phrase.length / (text.length - 2);
  if (share === 1) return 1;
  if (!phrase.includes(' ') && share < 0.5) return 0;
  return 0.5 + 0.25 * share + (at === 0 ? 0.1 : 0) + Math.min(phrase.length, 30) / 300;
}
