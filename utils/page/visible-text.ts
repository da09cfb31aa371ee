import { isShown } from './shown';

const silent = new Set(['script', 'style', 'noscript', 'template', 'button', 'select', 'textarea', 'svg']);

/**
 * The text that a person reads in an element: hidden children, buttons and controls left out.
 * Meant for small elements (labels, messages, headings), not for whole pages.
 * @param except a part to leave out, for example a hint inside a label
 */
export function visibleText(element: Element, except?: (child: Element) => boolean): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) {
      const inner = child as Element;
      if (silent.has(inner.localName) || except?.(inner) || !isShown(inner)) continue;
      text += ` ${visibleText(inner, except)} `;
    }
  }
  return tidy(text);
}

/** Spaces folded to one; zero-width signs dropped (HistoVec puts U+200B inside its acronyms). */
export function tidy(text: string): string {
  return text.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '').replace(/\s+/g, ' ').trim();
}
