import { tidy, visibleText } from './visible-text';

/** The names of the fields of a page; made once per pass, so that each field costs one look-up. */
export interface Names {
  /** The name that a person reads beside the field, or that assistive technology says. */
  readonly labelOf: (field: Element) => string;
  /** Weaker words around it: placeholder, hint, title of its group. */
  readonly hintsOf: (field: Element) => string;
}

const fieldSelector = 'input,select,textarea';
const isHint = (element: Element) => /hint|help|aide|sr-only-hint|error|message/i.test(element.getAttribute('class') ?? '');

/** @param root the document whose labels are gathered */
export function readNames(root: Document): Names {
  const byId = new Map<string, Element>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    if (id && !byId.has(id)) byId.set(id, label);
  }
  return {
    labelOf: (field) => cleanLabel(ownName(field, byId) || besideName(field) || tidy(field.getAttribute('placeholder') ?? '') || tidy(field.getAttribute('title') ?? '')),
    hintsOf: (field) => tidy([field.getAttribute('placeholder') ?? '', describedBy(field), groupName(field)].join(' ')),
  };
}

/** Marks of a mandatory field are no part of the name (« * Nom », « (*) Nom », « Nom (obligatoire) »). */
function cleanLabel(text: string): string {
  return text.replace(/^\s*(\(\*\)|\*)\s*/, '').replace(/\s*(\(\*\)|\*|\(obligatoire\)|\(requis\)|\(required\)|:)\s*$/i, '').trim();
}

function ownName(field: Element, byId: ReadonlyMap<string, Element>): string {
  const labelledBy = textOfIds(field, 'aria-labelledby');
  if (labelledBy) return labelledBy;
  const aria = tidy(field.getAttribute('aria-label') ?? '');
  if (aria) return aria;
  const label = byId.get(field.getAttribute('id') ?? '') ?? field.closest('label');
  return label ? visibleText(label, (child) => child === field || isHint(child)) : '';
}

function textOfIds(field: Element, attribute: string): string {
  const ids = (field.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return tidy(ids.map((id) => visibleTextOrNothing(field.ownerDocument.getElementById(id))).join(' '));
}

function visibleTextOrNothing(element: Element | null): string {
  return element ? visibleText(element, isHint) : '';
}

function describedBy(field: Element): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id && !/error|erreur/i.test(id));
  return ids.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '').join(' ').slice(0, 300);
}

function groupName(field: Element): string {
  const legend = field.closest('fieldset')?.querySelector('legend');
  return legend ? visibleText(legend).slice(0, 200) : '';
}

/** Where no label is tied to the field: the cell to its left, then above; else the text just before it. */
function besideName(field: Element): string {
  return cellName(field) || textBefore(field);
}

function cellName(field: Element): string {
  const cell = field.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row) return '';
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) {
    const text = left.querySelector(fieldSelector) ? '' : visibleText(left);
    if (text) return text;
  }
  const column = [...row.children].indexOf(cell);
  const above = row.previousElementSibling?.children[column] ?? row.closest('table')?.querySelector('thead tr')?.children[column];
  return above && !above.querySelector(fieldSelector) ? visibleText(above) : '';
}

function textBefore(field: Element): string {
  let node: Element = field;
  for (let depth = 0; depth < 3; depth += 1) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === 1 && isOrHasField(before as Element)) return '';
      const text = before.nodeType === 3 ? tidy(before.nodeValue ?? '') : before.nodeType === 1 ? visibleText(before as Element) : '';
      if (text) return text.length <= 150 ? text : '';
    }
    const parent = node.parentElement;
    if (!parent || parent.querySelectorAll(fieldSelector).length > 1) return '';
    node = parent;
  }
  return '';
}

function isOrHasField(element: Element): boolean {
  return element.matches(fieldSelector) || element.querySelector(fieldSelector) !== null;
}
