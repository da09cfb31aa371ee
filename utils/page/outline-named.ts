import { foldText } from '../text';
import { visibleText } from './visible-text';

/**
 * Which of the ways of `names.ts` gave a field its name, in the same order: it tells whether words, or the reading itself, are to be mended.
 * @param elements of the page, in order
 * @returns for a field and its name: `label for`, `aria-label`, `cell`…
 */
export function readWays(elements: readonly Element[]): (field: Element, label: string) => string {
  const labels = new Map<string, Element>();
  for (const label of elements) {
    const id = label.localName === 'label' ? (label.getAttribute('for') ?? '') : '';
    if (id && !labels.has(id)) labels.set(id, label);
  }
  return (field, label) => {
    const name = foldText(label);
    const says = (text: string | null) => {
      const folded = foldText(text ?? '');
      return folded !== '' && (folded.includes(name) || name.includes(folded));
    };
    const shows = (element: Element | null | undefined) => (element ? says(visibleText(element)) : false);
    const cell = field.closest('td');
    if ((field.getAttribute('aria-labelledby') ?? '').split(/\s+/).some((id) => id && shows(field.ownerDocument.getElementById(id)))) return 'aria-labelledby';
    if (says(field.getAttribute('aria-label'))) return 'aria-label';
    if (shows(labels.get(field.getAttribute('id') ?? ''))) return 'label for';
    if (shows(field.closest('label'))) return 'label around';
    if (says(field.getAttribute('placeholder'))) return 'placeholder';
    if (shows(field.closest('fieldset')?.querySelector('legend'))) return 'legend';
    if (says(field.getAttribute('title'))) return 'title';
    return cell && !shows(cell) ? 'cell' : 'text beside';
  };
}
