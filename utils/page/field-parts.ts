import { foldText } from '../text';

/** A box as the reader of fields sees it, before its kind is settled. */
export interface Box {
  readonly element: HTMLElement;
  readonly label: string;
}

/** What each part of a date is called, in the order people write it in France; in its label, its placeholder, its name or its id. */
const dateParts = [/\b(jour|jj|day|dd)\b|jour$|day$/, /\b(mois|mm|month)\b|mois$|month$/, /\b(annee|an|aaaa|annees|year|yyyy)\b|annee$|year$/] as const;

/**
 * Whether three boxes that follow each other are the day, the month and the year of one date. Bare boxes pass by their
 * lengths: 2, 2 and 4 signs.
 */
export function isDateInThree(boxes: readonly Box[]): boolean {
  return boxes.length === 3 && (boxes.every((box, index) => dateParts[index]!.test(wordsOf(box))) || lengths(boxes) === '2,2,4');
}

/** Whether three boxes are the blocks of one plate (« AB » « 123 » « CD », « 1234 » « ABC » « 75 »): short, and no choice among a list. */
export function isPlateInThree(boxes: readonly Box[]): boolean {
  return boxes.length === 3 && boxes.every(({ element }) => element.localName === 'input' && lengthOf(element) <= 4);
}

/**
 * The name of the whole, when only the parts have one: « Jour de naissance » is the day of « date de naissance ».
 * @param label of the first part
 */
export function wholeOf(label: string): string {
  return foldText(label).replace(/^(jour|day)( |$)/, 'date ').replace(/[\s(:–-]*\b(jour|jj|day|dd)\b\W*$/, '');
}

function wordsOf({ element, label }: Box): string {
  return foldText([label, ...['placeholder', 'name', 'id', 'autocomplete'].map((name) => element.getAttribute(name) ?? '')].join(' | ').replace(/[_.[\]-]+/g, ' '));
}

function lengths(boxes: readonly Box[]): string {
  return boxes.map(({ element }) => lengthOf(element)).join();
}

function lengthOf(element: Element): number {
  return Number(element.getAttribute('maxlength') || element.getAttribute('size') || 99);
}
