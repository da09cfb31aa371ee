import { attempt } from './attempt';

/** Whether a person can see an element, as the browser itself tells. */
export function isShown(element: Element): boolean {
  return attempt(() => element.checkVisibility({ visibilityProperty: true })) ?? false;
}

/** The first shown elements, in order; hidden ones do not count, however many dialogs wait before them. */
export function firstShown(document: Document, selector: string, limit: number): Element[] {
  const shown: Element[] = [];
  for (const element of document.querySelectorAll(selector)) if (shown.length < limit && isShown(element)) shown.push(element);
  return shown;
}
