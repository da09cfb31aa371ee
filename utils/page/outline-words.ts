import type { Block } from './blocks';
import { editable, type Clean } from './outline-clean';
import { isShown } from './shown';
import { readStepper } from './stepper';
import { visibleText } from './visible-text';

/** @returns the first shown elements of a selector, in order: a hostile page may hold any number of them */
export function shownOnly(root: ParentNode, selector: string, most: number): Element[] {
  return [...root.querySelectorAll(selector)].slice(0, most * 5).filter(isShown).slice(0, most);
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

/** Titles, with their level; the places `heading` of a landmark. */
export function headingLines(document: Document, clean: Clean): string[] {
  return shownOnly(document, 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption', 60).flatMap((heading) => {
    const level = heading.localName.startsWith('h') ? heading.localName : heading.getAttribute('role') ? `h${Number(heading.getAttribute('aria-level')) || 2}` : heading.localName;
    const words = wordsOf(heading, clean);
    return words ? [`${level} « ${words} »`] : [];
  });
}

/** The places `button` of a landmark: the words of the buttons, never what a script hangs on them. */
export function buttonLines(document: Document, clean: Clean): string[] {
  const lines = shownOnly(document, 'button,input[type="submit"],input[type="button"],input[type="reset"],[role="button"],a[class*="btn"]', 60).map((button) => {
    const written = button.localName === 'input' ? clean.text(button.getAttribute('value') ?? '') : wordsOf(button, clean);
    const words = written || clean.text(button.getAttribute('aria-label') ?? '');
    const type = button.localName === 'a' ? 'link' : button.getAttribute('type') === 'submit' ? 'submit' : 'button';
    return words && `${type} « ${words} »${button.hasAttribute('disabled') ? ' disabled' : ''}`;
  });
  return [...new Set(lines.filter(Boolean))];
}

/** The place `breadcrumb` of a landmark; one line, or none. */
export function breadcrumbLines(document: Document, clean: Clean): string[] {
  const steps = shownOnly(document, 'nav[aria-label*="riane" i] li,nav[aria-label*="breadcrumb" i] li,[class*="breadcrumb" i] li,[class*="ariane" i] li', 12);
  return steps.length > 0 ? [steps.map((step) => wordsOf(step, clean)).join(' > ')] : [];
}

const aboutSteps = /step|etape|étape|wizard|progress|avancement|parcours/i;
const isCurrent = /(^|[\s_-])(active|actif|current|courant|courante|encours|en-cours|selected)([\s_-]|$)/i;

/** What Balise read of the stepper, then all that looks like one and where it stands: a stepper it cannot read yet is what the outline is for. */
export function stepperLines(document: Document, blocks: readonly Block[], clean: Clean): string[] {
  const { stepper, title } = readStepper(document, blocks);
  const words = clean.text(title);
  const read = stepper ? [`read as ${stepper.current} of ${stepper.total}${words && ` « ${words} »`}`] : [];
  const lists = shownOnly(document, 'ol,ul,[role="tablist"]', 40).filter(isAboutSteps).slice(0, 5).map((list) => {
    const items = [...list.children].slice(0, 15).map((item) => `${isCurrentStep(item) ? '(current) ' : ''}${wordsOf(item, clean)}`);
    return `list ${tagOf(list, clean)}: ${items.join(' | ')}`;
  });
  const said = blocks.filter(({ text }) => text.length < 200 && /\b(étape|etape|step)\b/i.test(text) && /\d/.test(text)).slice(0, 20).filter(({ element }) => isShown(element));
  return [...read, ...lists, ...said.slice(0, 5).map(({ element, text }) => `words ${tagOf(element, clean)}: « ${clean.text(text)} »`)];
}

function isAboutSteps(list: Element): boolean {
  const names = [list, list.parentElement].flatMap((element) => ['class', 'id', 'aria-label'].map((name) => element?.getAttribute(name) ?? ''));
  return aboutSteps.test(names.join(' ')) || list.querySelector('[aria-current="step"]') !== null;
}

function isCurrentStep(item: Element): boolean {
  return item.matches('[aria-current],[aria-selected="true"]') || item.querySelector('[aria-current]') !== null || isCurrent.test(item.getAttribute('class') ?? '');
}
