import { attempt } from './attempt';
import { tidy, visibleText } from './visible-text';

/** The names of the fields of a page; made once per pass, so that each field costs a few look-ups. */
export interface Names {
  /** The name that a person reads beside the field, or that assistive technology says. */
  readonly labelOf: (field: Element) => string;
  /** Its own `label`, tied to it or around it. */
  readonly tagOf: (field: Element) => Element | null;
  /** Weaker words around it: placeholder, hint, title of a group that it is alone in. */
  readonly hintsOf: (field: Element) => string;
  /** All the words of the smallest box that holds this field alone: where a form says which files it takes. */
  readonly aroundOf: (field: Element) => string;
  /** The name of a box that holds several fields (a date in three parts): its legend, its label, or the text beside it. */
  readonly groupOf: (box: Element) => string;
}

/** What stands between two names, and what text never crosses; also the widgets that stand for a `select`. */
export const fieldSelector = 'input,select,textarea,[role="combobox"],[role="listbox"],button[aria-haspopup="listbox"]';

/** Longer than any name of a field: a paragraph that happens to stand before it. */
const longestName = 150;
/** What is read of a name that is longer. */
const most = 300;
/** Names stand near: further, a page only tires its reader. */
const near = 50;

const isHint = (element: Element) => /hint|help|aide|error|message/i.test(element.getAttribute('class') ?? '');

/** @param root the document whose labels are gathered */
export function readNames(root: Document): Names {
  const labels = new Map<string, Element>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    if (id && !labels.has(id)) labels.set(id, label);
  }
  const fields = [...root.querySelectorAll(fieldSelector)];
  const order = new Map(fields.map((field, index) => [field, index]));
  /** Whether a box holds no other field than these: two look-ups, however large the box. */
  const holdsOnly = (box: Element, first: Element, last: Element) => {
    const [before, after] = [fields[(order.get(first) ?? 0) - 1], fields[(order.get(last) ?? fields.length) + 1]];
    return !(before && box.contains(before)) && !(after && box.contains(after));
  };
  const firstIn = (box: Element) => (order.has(box) ? box : (box.querySelector(fieldSelector) ?? box));
  const lastIn = (box: Element) => {
    const first = order.get(firstIn(box)) ?? fields.length;
    return order.has(box) ? box : (fields.slice(first, first + near).findLast((field) => box.contains(field)) ?? box);
  };
  const beside = (node: Element) =>
    attempt(() => {
      const [first, last] = [firstIn(node), lastIn(node)];
      const cell = node.closest('td');
      return textBefore(node, (box) => holdsOnly(box, first, last)) || (cell && holdsOnly(cell, first, last) ? cellName(cell) : '') || labelAfter(node);
    }) ?? '';
  const tagOf = (field: Element) => labels.get(field.getAttribute('id') ?? '') ?? field.closest('label');
  const own = (field: Element) => {
    const said = textOfIds(field, 'aria-labelledby', isHint) || tidy(field.getAttribute('aria-label') ?? '');
    if (said) return said;
    const label = tagOf(field);
    return label ? visibleText(label, (child) => child === field || isHint(child)) : '';
  };
  const legendAlone = (field: Element) => {
    const group = groupBox(field);
    return group && holdsOnly(group, field, field) ? titleOf(group) : '';
  };
  return {
    tagOf,
    labelOf: (field) => cleanLabel(own(field) || beside(field) || tidy(field.getAttribute('placeholder') ?? '') || legendAlone(field) || tidy(field.getAttribute('title') ?? '')),
    // The title of a group is about all its fields: « Adresse » names none of them.
    hintsOf: (field) => tidy([field.getAttribute('placeholder') ?? '', textOfIds(field, 'aria-describedby'), legendAlone(field).slice(0, 200)].join(' ')).slice(0, 800),
    aroundOf: (field) => {
      let box = field;
      for (let depth = 0; depth < 4 && box.parentElement && holdsOnly(box.parentElement, field, field); depth += 1) box = box.parentElement;
      return tidy(box.textContent ?? '').slice(0, 600);
    },
    groupOf: (box) => cleanLabel(titleOf(groupBox(box)) || own(box) || beside(box)),
  };
}

/** Marks of a mandatory field are no part of the name (« * Nom », « (*) Nom », « Nom (obligatoire) »). */
function cleanLabel(text: string): string {
  return text.slice(0, most).replace(/^\s*(\(\*\)|\*)\s*/, '').replace(/(\s*(\(\*\)|\*|\(obligatoire\)|\(requis\)|\(required\)|:))+\s*$/i, '').trim();
}

/**
 * What the elements say that an attribute points at; those of errors tell no name. A widget is often named by its label and by its own
 * chosen value: the second is no name.
 */
function textOfIds(field: Element, attribute: string, except?: (child: Element) => boolean): string {
  const ids = (field.getAttribute(attribute) ?? '').split(/\s+/, near).filter((id) => !/error|erreur/i.test(id));
  const named = ids.flatMap((id) => field.ownerDocument.getElementById(id) ?? []).filter((element) => element.localName === 'label' || !field.contains(element));
  return tidy(named.map((element) => visibleText(element, except)).join(' '));
}

const groupBox = (element: Element) => element.closest(':is(fieldset,[role="group"],[role="radiogroup"]):not(form)');

function titleOf(group: Element | null): string {
  if (!group) return '';
  const legend = group.localName === 'fieldset' ? group.querySelector('legend') : null;
  return legend ? visibleText(legend, isHint) : textOfIds(group, 'aria-labelledby', isHint) || tidy(group.getAttribute('aria-label') ?? '');
}

/** In a table: the cell to its left, else the one above. */
function cellName(cell: HTMLTableCellElement): string {
  const nameIn = (other: Element | null | undefined) => (other && !other.querySelector(fieldSelector) ? visibleText(other) : '');
  for (let left = cell.previousElementSibling, seen = 0; left && seen < near; left = left.previousElementSibling, seen += 1) {
    const text = nameIn(left);
    if (text) return text;
  }
  const column = cell.cellIndex;
  const row = cell.parentElement;
  let above = row?.previousElementSibling;
  // A few lines of fields may stand under one heading.
  for (let lines = 0; above && lines < 8; lines += 1, above = above.previousElementSibling) {
    const text = nameIn(above.children[column]);
    if (text) return text;
  }
  return nameIn(row?.closest('table')?.querySelector('thead tr')?.children[column]);
}

/** @param holdsOnly whether a box holds no other field: only then is the text around it about this one */
function textBefore(field: Element, holdsOnly: (box: Element) => boolean): string {
  let node: Element = field;
  for (let depth = 0; depth < 4; depth += 1) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      // The title of a group is no name of its first field, nor is the sign of the site that of its search box.
      if (before.nodeType === 1 && ((before as Element).matches('legend,a') || isOrHasField(before as Element))) return '';
      const text = before.nodeType === 3 ? tidy(before.nodeValue ?? '') : visibleText(before as Element);
      // A dash between two boxes of one number is no name.
      if (/[\p{L}\p{N}]/u.test(text)) return text.length <= longestName ? text : '';
    }
    const parent = node.parentElement;
    if (!parent || parent.localName === 'tr' || parent.localName === 'form' || !holdsOnly(parent)) return '';
    node = parent;
  }
  return '';
}

/** A label that floats over its field is written after it. */
function labelAfter(field: Element): string {
  for (let after = field.nextElementSibling; after; after = after.nextElementSibling) {
    if (isOrHasField(after)) return '';
    if (/^(label|mat-label)$/.test(after.localName)) return visibleText(after, isHint);
  }
  return '';
}

/** A form too: what stands beyond is not about this field, and a form may lie about what that is. */
function isOrHasField(element: Element): boolean {
  return element.matches(`form,${fieldSelector}`) || element.querySelector(fieldSelector) !== null;
}
