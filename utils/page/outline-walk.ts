/** The elements of a page in order, as many as a form has; never more, whatever the page. */
export interface Walk {
  readonly elements: readonly Element[];
  /** `large`: the page has more; `deep`: it is nested deeper than any browser nests when it reads HTML. */
  readonly end: 'whole' | 'large' | 'deep';
}

/** Three times the page of the budgets (1,500 elements: design, section 10). */
const most = 5000;
/** Chromium and Firefox nest no deeper than 512 when they read HTML; only a script does. */
const deepest = 512;

const skipped = new Set(['option', 'optgroup', 'script', 'style', 'noscript', 'template', 'svg', 'head', 'datalist']);

/** A walk without recursion, by a walker: a form whose fields are called `firstChild` cannot lead it astray. */
export function walkPage(document: Document): Walk {
  const walker = document.createTreeWalker(document, 1 /* SHOW_ELEMENT */, (node) =>
    skipped.has((node as Element).localName) ? 2 /* FILTER_REJECT */ : 1 /* FILTER_ACCEPT */,
  );
  const elements: Element[] = [];
  let depth = 0;
  while (depth <= deepest) {
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return { elements, end: 'whole' };
        depth -= 1;
      }
    }
    if (elements.length === most) return { elements, end: 'large' };
    elements.push(walker.currentNode as Element);
  }
  return { elements, end: 'deep' };
}
