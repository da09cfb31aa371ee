import { labelWords } from '../label-words';
import { foldText } from '../text';
import type { FieldMap, FieldWords } from './map';

/** Under this, a field stays unknown. */
const threshold = 0.5;
/** What the beginning of a label says (« Date de … »), and what one of its words says. */
const beginning = 0.56;
const word = 0.52;
/** A label that begins like what is never ours (« Pays d'immatriculation ») is ours only when it is known whole. */
const notOurs = 0.95;

/**
 * Which kind of field the words around it name.
 * @param element its type, name, id and autocomplete are hints
 * @param label its name, as read on the page
 * @param hints weaker words around it
 * @returns the best entry of `knowledge/fields.json`, or null under the threshold
 */
export function recognise(element: Element, label: string, hints: string, { kinds, ...language }: FieldMap): FieldWords | null {
  const type = element.getAttribute('type')?.toLowerCase();
  if (type === 'file') return kinds.find(({ kind }) => kind === 'file_upload') ?? null;
  // Between spaces, so that a phrase is looked for as whole words.
  const spaced = (text: string) => ` ${labelWords(text, language)} `;
  const name = spaced(label);
  // Brackets and examples explain the name: « NEPH (12 chiffres) », « Plaque, par exemple AB-123-CD ».
  const names = [...new Set([name, spaced(label.replace(/\([^)]*\)|\bex(emple|\.).*/gi, ' '))])].filter((text) => text !== '  ');
  const around = spaced(hints);
  const autocomplete = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  const tokens = foldText(`${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''}`).replace(/[^a-z0-9]/g, '');
  const scoreOf = (kind: FieldWords) => {
    const ofNames = names.flatMap((text) => [
      ...kind.names.map((phrase) => phraseScore(text, phrase, kind.kind === null)),
      kind.starts?.some((phrase) => text.startsWith(` ${phrase} `)) ? (kind.kind === null ? notOurs : beginning) : 0,
      kind.any?.some((phrase) => text.includes(` ${phrase} `)) || kind.ends?.some((phrase) => text.endsWith(` ${phrase} `)) ? word : 0,
    ]);
    return Math.max(
      ...ofNames,
      ...kind.names.map((phrase) => phraseScore(around, phrase, false) * 0.55),
      kind.autocomplete?.some((token) => autocomplete.includes(token)) ? 0.85 : 0,
      kind.ids?.some((id) => tokens.includes(id)) ? (names.length > 0 ? 0.45 : 0.6) : 0,
    );
  };
  let best: { score: number; words: FieldWords } | null = null;
  for (const kind of kinds) {
    const score = kind.not?.some((phrase) => name.includes(` ${phrase} `)) ? 0 : scoreOf(kind);
    if (score > (best?.score ?? 0)) best = { score, words: kind };
  }
  return best && best.score >= threshold ? best.words : null;
}

/**
 * How well a phrase names a field: 1 when it is the whole label, less when other words stand around it,
 * nothing when it is one common word lost in a sentence (« nom » in « nom de la voie »).
 * @param text the words of a label between spaces
 * @param isWhole it counts only when it is the whole label
 */
function phraseScore(text: string, phrase: string, isWhole: boolean): number {
  const at = text.indexOf(` ${phrase} `);
  if (at < 0) return 0;
  const share = phrase.length / (text.length - 2);
  if (share === 1) return 1;
  if (isWhole || (!phrase.includes(' ') && share < 0.5)) return 0;
  return 0.5 + 0.25 * share + (at === 0 ? 0.1 : 0) + Math.min(phrase.length, 30) / 300;
}
