import type { Block } from './blocks';
import type { Clean } from './outline-clean';
import { shownOnly, tagOf, wordsOf } from './outline-words';
import { isShown } from './shown';
import { readStepper } from './stepper';

const aboutSteps = /step|etape|étape|wizard|progress|avancement|parcours/i;
const isCurrent = /(^|[\s_-])(active|actif|current|courant|courante|encours|en-cours|selected)([\s_-]|$)/i;

/** What Balise reads of the stepper today. */
export function stepperRead(document: Document, blocks: readonly Block[], clean: Clean): string[] {
  const { stepper, title } = readStepper(document, blocks);
  const words = clean.text(title);
  return stepper ? [`read as ${stepper.current} of ${stepper.total}${words && ` « ${words} »`}`] : [];
}

/** All that looks like a stepper, and where it stands: one that Balise cannot read yet is what the outline is for. */
export function stepperSigns(elements: readonly Element[], blocks: readonly Block[], clean: Clean): string[] {
  const lists = shownOnly(elements, 'ol,ul,[role="tablist"]', 40).filter(isAboutSteps).slice(0, 5).map((list) => {
    const items = [...list.children].slice(0, 15).map((item) => `${isCurrentStep(item) ? '(current) ' : ''}${wordsOf(item, clean)}`);
    return `list ${tagOf(list, clean)}: ${items.join(' | ')}`;
  });
  const said = blocks.filter(({ text }) => text.length < 200 && /(étape|etape|step)\b/i.test(text) && /\d/.test(text)).slice(0, 20).filter(({ element }) => isShown(element));
  return [...lists, ...said.slice(0, 5).map(({ element, text }) => `words ${tagOf(element, clean)}: « ${clean.text(text)} »`)];
}

function isAboutSteps(list: Element): boolean {
  const names = [list, list.parentElement].flatMap((element) => ['class', 'id', 'aria-label'].map((name) => element?.getAttribute(name) ?? ''));
  return aboutSteps.test(names.join(' ')) || list.querySelector('[aria-current="step"]') !== null;
}

function isCurrentStep(item: Element): boolean {
  return item.matches('[aria-current],[aria-selected="true"]') || item.querySelector('[aria-current]') !== null || isCurrent.test(item.getAttribute('class') ?? '');
}
