import { foldText } from '../text';
import type { Block } from './blocks';
import type { Stepper } from './facts';
import { isShown } from './shown';
import { visibleText } from './visible-text';

/** Where the site says the person is. */
export interface StepperReading {
  readonly stepper: Stepper | null;
  /** The title of the current step, as written on the page. */
  readonly title: string;
}

const nothing: StepperReading = { stepper: null, title: '' };

/** « Étape 3 sur 6 », « Étape 3/6 », "Step 3 of 6", "Step 3 over 6" (react-dsfr in English). */
const pattern = /(?:etape|step)\s*:?\s*(?:n°\s*)?(\d{1,2})\s*(?:sur|\/|of|over)\s*(\d{1,2})\b/;

/** Lists that show the steps of a journey, by what they are called. */
const lists = '[role="tablist"],ol,ul,[class*="stepper" i]';
const aboutSteps = /step|etape|wizard|progress|avancement|parcours/i;
const isCurrent = /(^|[\s_-])(active|actif|current|courant|courante|encours|en-cours|selected)([\s_-]|$)/i;

/**
 * Attributes first (DSFR, every version), then a list with `aria-current="step"`, then the words, then a list whose classes tell.
 * @param blocks the text of the page, already read
 */
export function readStepper(document: Document, blocks: readonly Block[]): StepperReading {
  const steps = document.querySelector('[data-fr-current-step][data-fr-steps]');
  const current = [...document.querySelectorAll('[aria-current="step"]')].find(isShown) ?? currentInList(document);
  const fromWords = wordsStepper([...blocks, ...saidOnly(document)]);
  const titleElement = document.querySelector('.fr-stepper__title');
  const title = titleElement
    ? visibleText(titleElement, (child) => child.classList.contains('fr-stepper__state'))
    : current ? visibleText(current) : fromWords.title;
  if (steps && isShown(steps)) {
    const stepper = valid(steps.getAttribute('data-fr-current-step'), steps.getAttribute('data-fr-steps'));
    if (stepper) return { stepper, title };
  }
  if (fromWords.stepper) return { stepper: fromWords.stepper, title: title || fromWords.title };
  return current ? { stepper: listStepper(current), title } : nothing;
}

function wordsStepper(blocks: readonly Block[]): StepperReading {
  for (const { element, text } of blocks) {
    if (text.length > 200 || text.includes('…')) continue;
    const folded = foldText(text);
    const match = folded.includes('tape') || folded.includes('step') ? pattern.exec(folded) : null;
    const stepper = match && isShown(element) ? valid(match[1], match[2]) : null;
    if (match && stepper) return { stepper, title: folded.replace(match[0], ' ') };
  }
  return nothing;
}

/** What only assistive technology says: `<div role="progressbar" aria-label="Étape 6 sur 7">`. */
function saidOnly(document: Document): Block[] {
  const elements = [...document.querySelectorAll('[aria-label*="tape" i],[aria-label*="step" i],[aria-valuetext]')].slice(0, 20);
  return elements.map((element) => ({ element, text: element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-label') ?? '' }));
}

/** Steps as a list whose classes tell which is the current one: Material, Bootstrap, hand-made. Two current ones tell nothing. */
function currentInList(document: Document): Element | undefined {
  for (const list of [...document.querySelectorAll(lists)].slice(0, 50)) {
    const classes = [list, list.parentElement].map((element) => `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`).join(' ');
    if (!aboutSteps.test(classes)) continue;
    const items = [...list.children].filter((item) => item.localName === list.firstElementChild?.localName);
    const current = items.length < 2 || items.length > 12 ? [] : items.filter((item) => [item, ...item.querySelectorAll('[class]')].some((one) => one.getAttribute('aria-selected') === 'true' || isCurrent.test(one.getAttribute('class') ?? '')));
    if (current.length === 1 && current.every(isShown)) return current[0];
  }
  return undefined;
}

/** Steps as a list: the place of the current one among its brothers. */
function listStepper(current: Element): Stepper | null {
  const item = current.closest('li') ?? current;
  const items = [...(item.parentElement?.children ?? [])].filter((child) => child.localName === item.localName);
  return items.length > 1 ? { current: items.indexOf(item) + 1, total: items.length } : null;
}

function valid(current: string | null | undefined, total: string | null | undefined): Stepper | null {
  const [a, b] = [Number(current), Number(total)];
  return Number.isInteger(a) && Number.isInteger(b) && a >= 1 && a <= b && b <= 30 ? { current: a, total: b } : null;
}
