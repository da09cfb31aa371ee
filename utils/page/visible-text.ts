import { attempt } from './attempt';
import { isShown } from './shown';

/** Signs that are read of one text: more than any label or message holds. An element without any costs as much as four. */
const most = 2000;

/** What holds no text of the page. */
export const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'datalist', 'iframe', 'svg', 'button', 'title']);

/**
 * The text that a person reads in an element: hidden children, buttons and controls left out.
 * Meant for small elements (labels, messages, headings), not for whole pages: of a larger one, the beginning.
 * @param except a part to leave out, for example a hint inside a label
 */
export function visibleText(element: Element, except?: (child: Element) => boolean): string {
  let left = most;
  const textOf = (box: Element) => {
    let text = '';
    for (const child of box.childNodes) {
      if (left < 0) break;
      const value = child.nodeType === 3 ? (child as Text).substringData(0, most) : '';
      left -= value.trim().length || 4;
      text += value;
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      if (!silent.has(inner.localName) && !except?.(inner) && isShown(inner)) text += ` ${textOf(inner)} `;
    }
    return text;
  };
  return attempt(() => tidy(textOf(element))) ?? '';
}

/** Spaces folded to one; zero-width signs dropped (HistoVec puts U+200B inside its acronyms). */
export function tidy(text: string): string {
  return text.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '').replace(/\s+/g, ' ').trim();
}
