/**
 * Node's DOM has no layout: the rules that saved pages rely on, followed by hand, in the place of the browsers' own
 * `checkVisibility`, of which `utils/page/shown.ts` asks everything.
 */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden')) return false;
    if (node.localName === 'dialog' && !node.hasAttribute('open')) return false;
    if (isClosedDetails(node, element)) return false;
    const style = view?.getComputedStyle(node);
    if (style?.display === 'none') return false;
    if (node === element && (style?.visibility === 'hidden' || style?.visibility === 'collapse')) return false;
  }
  return true;
}

function isClosedDetails(node: Element, element: Element): boolean {
  if (node.localName !== 'details' || node.hasAttribute('open') || node === element) return false;
  return element.closest('summary')?.parentElement !== node;
}
