/** A piece of text as a person sees it: all the words of one block element, its inline children included. */
export interface Block {
  readonly element: Element;
  readonly text: string;
}

const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'small', 'sup', 'sub', 'abbr', 'font', 'mark', 'u', 'code', 'bdi', 'bdo', 'q', 'cite', 'time']);
const skipped = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'datalist', 'iframe', 'svg', 'button', 'title']);

/**
 * The text of a page, read once per pass. Hidden elements are included: asking for visibility costs a
 * layout, so callers ask `isShown` for the few blocks they keep.
 * @param root where to start
 * @param limit how many characters to read at most, so that a huge page costs a bounded time
 */
export function readBlocks(root: Node, limit = 200_000): Block[] {
  const blocks: { element: Element; text: string }[] = [];
  const walker = root.ownerDocument!.createTreeWalker(root, 5 /* SHOW_ELEMENT | SHOW_TEXT */, (node) =>
    node.nodeType === 1 && skipped.has((node as Element).localName) ? 2 /* FILTER_REJECT */ : 1 /* FILTER_ACCEPT */,
  );
  let read = 0;
  for (let node = walker.nextNode(); node && read < limit; node = walker.nextNode()) {
    if (node.nodeType !== 3) continue;
    const text = node.nodeValue ?? '';
    read += text.length;
    if (!text.trim()) continue;
    const element = blockOf(node);
    if (!element) continue;
    const last = blocks[blocks.length - 1];
    if (last?.element === element) last.text += text;
    else blocks.push({ element, text });
  }
  return blocks;
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && inline.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}
