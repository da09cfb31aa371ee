import { readFields } from './fields';
import type { PageMap } from './map';
import { fieldSelector, readNames } from './names';
import { editable, type Clean } from './outline-clean';
import { readWays } from './outline-named';
import type { Walk } from './outline-walk';
import { isShown } from './shown';

/** No more fit in the outline; the page is then no form that people fill. */
const most = 300;

const widgets = '[role="radio"],[role="checkbox"],[role="switch"]';
const noFields = /^(hidden|submit|button|reset|image)$/;

/** Two lines for each shown field: how it is named and taken for, then its attributes. Boxes to tick too, though Balise does not check them. */
export function fieldLines(document: Document, { elements, end }: Walk, words: PageMap['fields'], clean: Clean): string[] {
  const names = readNames(document);
  const howNamed = readWays(elements);
  // Kinds of ten thousand fields are no help, and cost the most.
  const known = new Map<Element, string | null>((end === 'large' ? [] : readFields(document, words)).map(({ element, kind }) => [element, kind]));
  const titles = new Map<Element, string>();
  const titleOf = (field: Element) => {
    const box = field.parentElement?.closest('fieldset,[role="group"],[role="radiogroup"]');
    if (!box) return '';
    const title = titles.get(box) ?? clean.text(names.groupOf(box));
    titles.set(box, title);
    return title;
  };
  const all = elements.filter((field) => field.matches(`${fieldSelector},${widgets},${editable}`) && !(field.localName === 'input' && noFields.test(typeOf(field))));
  const fields = all.slice(0, most * 5).filter((field) => known.has(field) || isShown(field)).slice(0, most);
  const lines = fields.flatMap((field, index) => {
    // « Mot de passe » and what follows it is what the scrubber takes out: such a box is told by its type.
    const label = typeOf(field) === 'password' ? '' : field.matches(editable) ? (field.getAttribute('aria-label') ?? '') : names.labelOf(field);
    const what = [`${index + 1}.`, field.localName.slice(0, 40), clean.name(typeOf(field))].filter(Boolean).join(' ');
    const named = label ? `« ${clean.text(label)} » (${howNamed(field, label)})` : '(no name)';
    return [`${what} ${named} kind ${known.get(field) ?? 'null'}`, `    ${attributesOf(field, clean, label, titleOf(field)).join('; ')}`].filter((line) => line.trim());
  });
  return all.length > fields.length ? [...lines, `${all.length - fields.length} more, hidden or too many`] : lines;
}

function typeOf(field: Element): string {
  if (field.localName !== 'input') return field.getAttribute('role')?.toLowerCase() ?? '';
  return field.getAttribute('type')?.toLowerCase() || 'text';
}

/** What `knowledge/fields.json` may use as a hint, and what tells the shape that the site expects; no value, no `data-`. */
function attributesOf(field: Element, clean: Clean, label: string, group: string): string[] {
  const said = ['name', 'id', 'autocomplete', 'inputmode', 'pattern'].map((name) => [name, clean.name(field.getAttribute(name) ?? '')] as const);
  const sizes = ['maxlength', 'size'].map((name) => [name, /^\d{1,6}$/.exec(field.getAttribute(name) ?? '')?.[0] ?? ''] as const);
  const placeholder = clean.text(field.getAttribute('placeholder') ?? '');
  return [
    ...[...said, ...sizes].filter(([, value]) => value).map(([name, value]) => `${name} ${value}`),
    field.matches('[required],[aria-required="true"]') ? 'required' : '',
    field.matches('[disabled],[readonly],[aria-disabled="true"]') ? 'fixed' : '',
    placeholder && `placeholder « ${placeholder} »`,
    group && `group « ${group} »`,
    optionsOf(field, clean, label),
  ].filter(Boolean);
}

/** How many, and the first five; a list that names one person or one vehicle only gives its number. */
function optionsOf(field: Element, clean: Clean, label: string): string {
  if (field.localName !== 'select') return '';
  const options = field.querySelectorAll('option');
  const first = [...options].slice(0, 5).map(({ textContent }) => (textContent ?? '').trim()).filter(Boolean);
  const count = `options ${options.length}`;
  return first.some((text) => clean.isPersonal(text, label)) ? count : `${count}: ${first.map((text) => `« ${clean.text(text)} »`).join(' ')}`;
}
