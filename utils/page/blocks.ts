import { silent } from './visible-text';

/** A piece of text as a person sees it: all the words of one block element, its inline children included. */
export interface Block {
  readonly element: Element;
  readonly text: string;
}

const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'small', 'sup', 'sub', 'abbr', 'font', 'mark', 'u', 'code', 'bdi', 'bdo', 'q', 'cite', 'time']);

/**
 * The text of a page, read once per pass. Hidden elements are included: asking for visibility costs a
 * layout, so callers ask `isShown` for the few blocks they keep.
 * @param root where to start
 * @param limit how many characters to read at most, so that a huge page costs a bounded time
 */
export function readBlocks(root: Node, limit = 200_000): Block[] {
  const blocks: { element: Element; text: string }[] = [];
  const walker = root.ownerDocument!.createTreeWalker(root, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  let read = 0;
  let gap = false;
  for (let node = walker.nextNode(); node && read < limit; node = walker.nextNode()) {
    if (node.nodeType !== 3) {
      // Jumped over to its last node: a filter would be asked of every node of the page, which doubles the cost.
      if (silent.has((node as Element).localName)) while (walker.lastChild());
      continue;
    }
    // More than any message holds: a book in one box does not hide what follows it.
    const text = (node as Text).substringData(0, 1000);
    read += text.length;
    gap ||= !text.trim();
    if (!text.trim()) continue;
    const element = blockOf(node);
    if (!element) continue;
    const last = blocks[blocks.length - 1];
    // A blank between two elements of a line is a blank between two words.
    if (last?.element === element) last.text += gap ? ` ${text}` : text;
    else blocks.push({ element, text });
    gap = false;
  }
  return blocks;
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && inline.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}
