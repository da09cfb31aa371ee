import { attempt } from './attempt';
import { isDateInThree, isPlateInThree, wholeOf } from './field-parts';
import type { FieldMap, FieldWords } from './map';
import { fieldSelector, readNames, type Names } from './names';
import { recognise } from './recognise';
import { isShown } from './shown';

/** A field of the page with its element; it never leaves the page. */
export interface PageField {
  readonly element: HTMLElement;
  readonly label: string;
  readonly kind: string | null;
  /** Kinds that the same label also allows. */
  readonly or: readonly string[];
  /** For a file: what the page says of those it takes. */
  readonly hint?: string;
  /** Only a piece of what its kind is: nothing to check. */
  readonly piece?: boolean;
  /** What it is in the application (`cardDate`), for the rules that compare two answers. */
  readonly as?: string;
  /** The boxes that hold one value together: a date or a plate in three parts. The first of them has the kind of the whole. */
  readonly parts?: readonly HTMLElement[];
}

/** Inputs in which a person types or chooses a file; buttons, boxes and radios are not fields to check. */
const textLike = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'date', 'month', 'time', 'datetime-local', 'file', '']);

/** Never read, whatever their label says: design rule 3. */
const forbidden = /password|passwd|mot-?de-?passe|captcha|one-time-code|\botp\b|cc-(number|csc|exp)|cvv|cvc|cryptogramme|card-?number|numero-?carte-?b/i;

/** @returns whether the value of this field may ever be read (never passwords, cards, one-time codes, search, free text) */
export function mayRead(field: Element): field is HTMLInputElement {
  return field.localName === 'input' && textLike.has(inputType(field)) && mayName(field);
}

/**
 * What stands in a field, its parts put together.
 * @returns null when it may not be read, is a piece only, or cannot be changed by the person; an unfinished whole is empty
 */
export function readValue({ element, parts = [element], piece }: Pick<PageField, 'element' | 'parts' | 'piece'>): string | null {
  if (piece || !parts.every((part) => (mayRead(part) || (parts.length > 1 && part.localName === 'select')) && !(part as HTMLInputElement).disabled && !part.hasAttribute('readonly'))) return null;
  const values = parts.map(textOf);
  return values.includes('') ? '' : values.join(values.every((value) => /^\d+$/.test(value)) ? '/' : ' ');
}

/** A month chosen in a list is read as it is shown (« février »). */
function textOf(part: HTMLElement): string {
  const { value, selectedOptions } = part as HTMLInputElement & Partial<Pick<HTMLSelectElement, 'selectedOptions'>>;
  const option = selectedOptions?.[0];
  return option && !/^\d+$/.test(value) ? (value && (option.textContent ?? '').trim()) : value.trim();
}

/** Whether an element is this field, or one of its boxes. */
export function isIn({ element, parts = [element] }: PageField, box: Element | null): boolean {
  return parts.some((part) => part === box);
}

/** Whether its kind may even be asked. */
function mayName(field: Element): boolean {
  return inputType(field) !== 'search' && !field.closest('[role="search"]') && !forbidden.test(['autocomplete', 'name', 'id', 'class'].map((name) => field.getAttribute(name) ?? '').join(' '));
}

/** @returns the shown fields of a document, in order; at most 500, so that a hostile page costs a bounded time */
export function readFields(document: Document, words: FieldMap): PageField[] {
  const names = readNames(document);
  const fields: PageField[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(fieldSelector)) {
    if (fields.length >= 500) break;
    if ((element.localName === 'input' && !textLike.has(inputType(element))) || isStandIn(element)) continue;
    if (!isShown(element) && !(inputType(element) === 'file' && isShown(names.tagOf(element) ?? element))) continue;
    fields.push(attempt(() => readField(element, names, words)) ?? fieldOf(element, '', null));
  }
  return joinParts(fields, names, words);
}

function readField(element: HTMLElement, names: Names, words: FieldMap): PageField {
  const label = names.labelOf(element);
  const known = mayName(element) ? recognise(element, label, names.hintsOf(element), words) : null;
  const isFile = inputType(element) === 'file';
  return { ...fieldOf(element, label, known), ...(isFile && { hint: `${label} ${names.aroundOf(element)} ${element.getAttribute('accept')}` }) };
}

function fieldOf(element: HTMLElement, label: string, known: FieldWords | null): PageField {
  return { element, label, kind: known?.kind ?? null, or: known?.or ?? [], ...(known?.as && { as: known.as }), ...(known?.piece && { piece: true }) };
}

/** The box that a widget keeps for the form behind its own list. */
const isStandIn = (element: Element) => (element.getAttribute('aria-hidden') === 'true' && element.getAttribute('tabindex') === '-1') || element.parentElement?.closest('[role="combobox"]');

function inputType(element: Element): string {
  return (element.getAttribute('type') ?? '').toLowerCase();
}

/** Three boxes in one place that hold one date or one plate: the first gets the kind of the whole, the others none. */
function joinParts(fields: readonly PageField[], names: Names, words: FieldMap): PageField[] {
  const joined = [...fields];
  for (let at = 0; at + 2 < joined.length; at += 1) {
    const three = joined.slice(at, at + 3);
    const whole = attempt(() => wholeKind(three, names, words));
    if (!whole) continue;
    three.forEach(({ element, label }, index) => {
      joined[at + index] = index === 0 ? { ...fieldOf(element, label, whole), parts: three.map((part) => part.element) } : fieldOf(element, label, null);
    });
    at += 2;
  }
  return joined;
}

const dates = new Set(['date_fr', 'birth_date', 'sale_datetime']);

function wholeKind(three: readonly PageField[], names: Names, words: FieldMap): FieldWords | null {
  const isDate = isDateInThree(three);
  if (!isDate && !isPlateInThree(three)) return null;
  const [first, , last] = three;
  const box = boxOf(first!.element, last!.element);
  const titles = [names.groupOf(box), wholeOf(first!.label)];
  const fits = ({ kind }: FieldWords) => kind !== null && (isDate ? dates.has(kind) : kind.startsWith('plate_'));
  for (const title of titles) {
    const known = recognise(box, title, '', words);
    if (known && fits(known)) return known;
  }
  return null;
}

/** The smallest element that holds both; not sought for ever, since a form may give one of its fields as its own parent. */
function boxOf(first: HTMLElement, last: HTMLElement): HTMLElement {
  let box = first;
  for (let depth = 0; depth < 50 && box.parentElement && !box.contains(last); depth += 1) box = box.parentElement;
  return box;
}
