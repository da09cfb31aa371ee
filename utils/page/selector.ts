/**
 * A standard CSS selector, unique in the document, for the reports and the command line.
 * Ids made at run time (`ember123`) are avoided: they change at the next visit.
 */
export function selectorOf(element: Element): string {
  const document = element.ownerDocument;
  const unique = (selector: string) => document.querySelectorAll(selector).length === 1;
  const id = element.getAttribute('id');
  if (id && !/^(ember|mui|react|:r|mat-input-)\S*\d/.test(id)) {
    const selector = /^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id=${quote(id)}]`;
    if (unique(selector)) return selector;
  }
  const name = element.getAttribute('name');
  if (name) {
    const selector = `${element.localName}[name=${quote(name)}]`;
    if (unique(selector)) return selector;
  }
  return path(element, unique);
}

function path(element: Element, unique: (selector: string) => boolean): string {
  let selector = '';
  for (let node: Element | null = element; node; node = node.parentElement) {
    const parent: Element | null = node.parentElement;
    const twins = parent ? [...parent.children].filter((child) => child.localName === node!.localName) : [];
    const part = twins.length > 1 ? `${node.localName}:nth-of-type(${twins.indexOf(node) + 1})` : node.localName;
    selector = selector ? `${part} > ${selector}` : part;
    if (unique(selector)) return selector;
  }
  return selector;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}
