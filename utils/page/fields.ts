import { foldText } from '../text';
import type { FieldWords } from './map';
import type { Names } from './names';
import { readNames } from './names';
import { isShown } from './shown';

/** A field of the page with its element; it never leaves the page. */
export interface PageField {
  readonly element: FieldElement;
  readonly label: string;
  readonly kind: string | null;
  /** Kinds that the same label also allows. */
  readonly or: readonly string[];
}

export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Inputs in which a person types or chooses a file; buttons, boxes and radios are not fields to check. */
const textLike = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'date', 'month', 'time', 'datetime-local', 'file', '']);

/** Never read, whatever their label says: design rule 3. */
const forbidden = /password|passwd|mot-?de-?passe|captcha|one-time-code|\botp\b|cc-(number|csc|exp)|cvv|cvc|cryptogramme|card-?number|numero-?carte-?b/i;

/** @returns whether the value of this field may ever be read (never passwords, cards, one-time codes, search, free text) */
export function mayRead(field: FieldElement): boolean {
  return field.localName === 'input' && textLike.has(inputType(field)) && mayName(field);
}

/** Whether its kind may even be asked. */
function mayName(field: FieldElement): boolean {
  return inputType(field) !== 'search' && !forbidden.test(['autocomplete', 'name', 'id', 'class'].map((name) => field.getAttribute(name) ?? '').join(' '));
}

/** @returns the shown fields of a document, in order; at most 500, so that a hostile page costs a bounded time */
export function readFields(document: Document, words: readonly FieldWords[]): PageField[] {
  const names = readNames(document);
  const fields: PageField[] = [];
  for (const element of document.querySelectorAll<FieldElement>('input,select,textarea')) {
    if (fields.length >= 500) break;
    if (element.localName === 'input' && !textLike.has(inputType(element))) continue;
    if (!isShown(element) && !(inputType(element) === 'file' && hasShownLabel(element))) continue;
    const label = names.labelOf(element);
    const known = mayName(element) ? recognise(element, label, names, words) : null;
    fields.push({ element, label, kind: known?.kind ?? null, or: known?.or ?? [] });
  }
  return fields;
}

function inputType(element: Element): string {
  return (element.getAttribute('type') ?? '').toLowerCase();
}

function hasShownLabel(element: FieldElement): boolean {
  const label = element.closest('label') ?? [...element.ownerDocument.querySelectorAll('label[for]')].find((l) => l.getAttribute('for') === element.getAttribute('id'));
  return label !== undefined && label !== null && isShown(label);
}

/** Under this, a field stays unknown. */
const threshold = 0.5;

function recognise(element: FieldElement, label: string, names: Names, words: readonly FieldWords[]): FieldWords | null {
  if (inputType(element) === 'file') return words.find((kind) => kind.kind === 'file_upload') ?? null;
  const name = spaced(foldText(label));
  const hints = spaced(foldText(names.hintsOf(element)));
  const autocomplete = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  const tokens = foldText(`${element.getAttribute('name') ?? ''} ${element.getAttribute('id') ?? ''}`).replace(/[^a-z0-9]/g, '');
  let best: { score: number; words: FieldWords } | null = null;
  for (const kind of words) {
    const score = Math.max(
      ...kind.names.map((phrase) => phraseScore(name, phrase)),
      ...kind.names.map((phrase) => phraseScore(hints, phrase) * 0.55),
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
