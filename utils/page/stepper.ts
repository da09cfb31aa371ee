import { foldText } from '../text';
import { attempt } from './attempt';
import type { Block } from './blocks';
import type { Stepper } from './facts';
import { firstShown, isShown } from './shown';
import { visibleText } from './visible-text';

/** Where the site says the person is. */
export interface StepperReading {
  readonly stepper: Stepper | null;
  /** The title of the current step, as written on the page. */
  readonly title: string;
}

const nothing: StepperReading = { stepper: null, title: '' };

/** « Étape 3 sur 6 », « Page 3/6 », « 2e étape sur 4 », "Step 3 of 6", "Step 3 over 6" (react-dsfr in English). */
const patterns = [
  /(?:etape|step|page|ecran|phase|stage|part)\s*:?\s*(?:n°?\s*)?(\d{1,2})\s*(?:sur|\/|of|over|de)\s*(\d{1,2})\b/,
  /\b(\d{1,2})(?:re|ere|er|e|eme|st|nd|rd|th) (?:etape|step|page|ecran) (?:sur|\/|of|de) (\d{1,2})\b/,
];
/** « 4/6 », « Adresse (5/7) »: numbers alone tell something only inside what is called a stepper. */
const bare = /^(?:\D{0,60}\()?(\d{1,2}) ?\/ ?(\d{1,2})\)?$/;

/** Lists that show the steps of a journey, by what they are called. */
const lists = '[role="tablist"],ol,ul,tr,[class*="step" i],[class*="etape" i]';
const aboutSteps = /step|etape|wizard|progress|avancement|parcours|^bar |^pas /i;
const isCurrent = /(^|[\s_-])(active|actif|current|courant|courante|encours|en-cours|selected)([\s_-]|$)/i;

/**
 * Attributes first (DSFR, every version), then a list with `aria-current="step"`, then the words, then a list whose classes tell.
 * @param blocks the text of the page, already read
 */
export function readStepper(document: Document, blocks: readonly Block[]): StepperReading {
  const [steps] = firstShown(document, '[data-fr-current-step][data-fr-steps]', 1);
  const current = firstShown(document, '[aria-current="step"]', 1)[0] ?? attempt(() => currentInList(document));
  const fromWords = wordsStepper([...blocks, ...saidOnly(document)]);
  const [titleElement] = firstShown(document, '.fr-stepper__title', 1);
  const title = titleElement
    ? visibleText(titleElement, (child) => child.classList.contains('fr-stepper__state'))
    : current ? visibleText(current) : fromWords.title;
  if (steps) {
    const stepper = valid(steps.getAttribute('data-fr-current-step'), steps.getAttribute('data-fr-steps'));
    if (stepper) return { stepper, title };
  }
  if (fromWords.stepper) return { stepper: fromWords.stepper, title: title || fromWords.title };
  return current ? { stepper: listStepper(current), title } : nothing;
}

function wordsStepper(blocks: readonly Block[]): StepperReading {
  for (const { element, text } of blocks) {
    if (text.length > 200 || text.includes('…')) continue;
    // Most blocks have no digit: they cost one look.
    const folded = /\d/.test(text) ? foldText(text) : '';
    const match = folded && (patterns.map((pattern) => pattern.exec(folded)).find(Boolean) ?? (isAboutSteps(element) ? bare.exec(folded) : null));
    const stepper = match && isShown(element) ? valid(match[1], match[2]) : null;
    if (match && stepper) return { stepper, title: folded.replace(match[0], ' ') };
  }
  return nothing;
}

const nameOf = (element: Element | null) => attempt(() => `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''} ${element?.localName}`) ?? '';

function isAboutSteps(element: Element): boolean {
  return [element, element.parentElement].some((one) => aboutSteps.test(nameOf(one)));
}

/** What only assistive technology says: `<div role="progressbar" aria-label="Étape 6 sur 7">`, or 6 of 7 as its values. */
function saidOnly(document: Document): Block[] {
  return firstShown(document, '[aria-label*="tape" i],[aria-label*="step" i],[aria-label*="progress" i],[role="progressbar"]', 20).flatMap((element) => {
    const [text, label, now, most] = ['aria-valuetext', 'aria-label', 'aria-valuenow', 'aria-valuemax'].map((name) => element.getAttribute(name) ?? '');
    // Up to a hundred it is a share, not a step.
    return [text, label, Number(most) < 16 ? `step ${now}/${most}` : ''].map((said = '') => ({ element, text: said }));
  });
}

/** Steps as a list whose classes tell which is the current one: Material, Bootstrap, hand-made. Two current ones tell nothing. */
function currentInList(document: Document): Element | undefined {
  for (const list of firstShown(document, lists, 100)) {
    const items = [...list.children].filter((item) => item.localName === list.firstElementChild?.localName);
    // Called steps, or numbered one by one: « 1. Motif », « 2. État civil ».
    if (![list, list.parentElement, list.closest('table')].some((one) => one && aboutSteps.test(nameOf(one))) && !items.every((item, index) => item.textContent?.trim().startsWith(`${index + 1}`))) continue;
    const current = items.length < 2 || items.length > 12 ? [] : items.filter((item) => [item, ...item.querySelectorAll('[class]')].some((one) => one.getAttribute('aria-selected') === 'true' || isCurrent.test(one.getAttribute('class') ?? '')));
    if (current.length === 1 && current.every(isShown)) return current[0];
  }
  return undefined;
}

/** Steps as a list: the place of the current one among its brothers. */
function listStepper(current: Element): Stepper | null {
  const item = current.closest('li,td') ?? current;
  const items = [...(item.parentElement?.children ?? [])].filter((child) => child.localName === item.localName);
  return items.length > 1 ? { current: items.indexOf(item) + 1, total: items.length } : null;
}

function valid(current: string | null | undefined, total: string | null | undefined): Stepper | null {
  const [a, b] = [Number(current), Number(total)];
  return Number.isInteger(a) && Number.isInteger(b) && a >= 1 && a <= b && b <= 30 ? { current: a, total: b } : null;
}
