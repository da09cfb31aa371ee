import { editable, type Clean } from './outline-clean';
import { isShown } from './shown';
import { visibleText } from './visible-text';

/** @returns the first shown elements of a kind, in order: a hostile page may hold any number of them */
export function shownOnly(elements: readonly Element[], selector: string, most: number): Element[] {
  return elements.filter((element) => element.matches(selector)).slice(0, most * 5).filter(isShown).slice(0, most);
}

/** @returns the words of an element as read on the page, what people write in it left out */
export function wordsOf(element: Element, clean: Clean): string {
  return clean.text(visibleText(element, (child) => child.matches(editable)));
}

/** @returns an element as a person who writes landmarks looks for it: `ol.fr-steps`, `div.etapes__liste` */
export function tagOf(element: Element, clean: Clean): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 2);
  return [element.localName.slice(0, 40), ...classes.map(clean.name)].join('.');
}

/** The place `heading` of a landmark: titles, with their level. */
export function headingLines(elements: readonly Element[], clean: Clean): string[] {
  return shownOnly(elements, 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption', 60).flatMap((heading) => {
    const level = heading.hasAttribute('role') ? `h${Number(heading.getAttribute('aria-level')) || 2}` : heading.localName;
    const words = wordsOf(heading, clean);
    return words ? [`${level} « ${words} »`] : [];
  });
}

/** What looks like a button; a list that opens shows what was chosen in it: that one is a field. */
const buttons = 'button:not([aria-haspopup="listbox"],[role="combobox"]),input[type="submit"],input[type="button"],input[type="reset"],[role="button"]:not([aria-haspopup="listbox"]),a[class*="btn"]';

/** The place `button` of a landmark: their words, never what a script hangs on them. */
export function buttonLines(elements: readonly Element[], clean: Clean): string[] {
  const lines = shownOnly(elements, buttons, 60).map((button) => {
    const written = button.localName === 'input' ? clean.text(button.getAttribute('value') ?? '') : wordsOf(button, clean);
    const words = written || clean.text(button.getAttribute('aria-label') ?? '');
    const type = button.localName === 'a' ? 'link' : button.getAttribute('type') === 'submit' ? 'submit' : 'button';
    return words && `${type} « ${words} »${button.hasAttribute('disabled') ? ' disabled' : ''}`;
  });
  return [...new Set(lines.filter(Boolean))];
}

/** The place `breadcrumb` of a landmark (fil d'Ariane); one line, or none. */
export function breadcrumbLines(elements: readonly Element[], clean: Clean): string[] {
  const steps = shownOnly(elements, 'nav[aria-label*="riane" i] li,nav[aria-label*="breadcrumb" i] li,[class*="breadcrumb" i] li,[class*="ariane" i] li', 12);
  return steps.length > 0 ? [steps.map((step) => wordsOf(step, clean)).join(' > ')] : [];
}
