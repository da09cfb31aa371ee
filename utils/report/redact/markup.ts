/** Values in HTML and in logs of fields: `name=… value=…`, `<dt>Nom</dt><dd>…</dd>`, `data-label=…`, `"field":…,"value":…`. */
import { markOf } from './keys';
import type { Mark } from './marks';
import { isCapital, isCommon, looksLikePerson } from './persons';
import { fold } from './reading';
import type { Finder, Span } from './spans';
import { fits } from './values';

const piece = /<\/?(?<tag>[a-z][\w-]{0,30})(?<attributes>[^<>]{0,4000})>|(?<text>[^<>]{1,4000})/giu;
const attribute = /(?<name>[\w:@.[\]()-]{1,40})=(?:"(?<double>[^"]{0,2000})"|'(?<single>[^']{0,2000})')/g;

const naming = /^(?:name|id|autocomplete|itemprop|property|data-(?:field|name|champ|label|title|th)|data-testid|formcontrolname|ng-reflect-name|headers|for|aria-label|title|class)$/;
const holding = /^(?:value|content|data-value|data-content|ng-reflect-model|ng-reflect-value|data-original|data-old|data-initial|defaultvalue)$/;
/** Attributes that describe the field, and no value. */
const describing = /^(?:name|id|type|for|class|autocomplete|itemprop|property|aria-(?!label$)[\w-]+|placeholder|maxlength|pattern|data-(?:field|name|champ|label|title|th|testid)|formcontrolname|role|style|href|src|rel|method|action|headers|lang)$/;
/** A tag with one of these speaks for itself. */
const owning = /^(?:name|headers|data-label|itemprop|property)$/;
const filled = /^(?:input|textarea|select|option|output|button)$/i;
const byType: Readonly<Record<string, Mark>> = { email: 'email', tel: 'téléphone', password: 'secret' };

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

function attributesOf(text: string, offset: number): Attribute[] {
  return [...text.matchAll(attribute)].map(({ 0: whole, groups, index }) => {
    const value = groups?.double ?? groups?.single ?? '';
    return { name: (groups?.name ?? '').toLowerCase(), value, start: offset + index + whole.length - 1 - value.length };
  });
}

/** What the attributes of a tag say of what it holds. */
function* meanings(attributes: readonly Attribute[]): Generator<[Mark, string]> {
  for (const { name, value } of attributes) {
    if (name === 'type' && byType[value]) yield [byType[value], value];
    if (!naming.test(name)) continue;
    for (const key of name === 'class' || name === 'autocomplete' ? value.split(' ') : [value]) {
      const mark = markOf(key);
      if (mark) yield [mark, key];
    }
  }
}

/** A text between tags is a value only if nothing in it looks like a sentence or a label. */
function fitsText(mark: Mark, key: string, text: string): boolean {
  if (mark === 'nom' || (mark === 'compte' && /\s|^\p{Lu}/u.test(text))) {
    const words = text.split(/[ ]+/);
    return words.length < 7 && !/\d|[:?!.]$/.test(text) && (looksLikePerson(text, fold(text)) || (mark === 'nom' && words.every((word) => isCapital(word) || /^(?:de|du|des|la|le|d')$/.test(word)) && !words.some((word) => isCommon(fold(word)))));
  }
  if (mark === 'naissance' && text.length > 30) return false;
  return markOf(text) === null && fits(mark, key, text, mark === 'adresse' || mark === 'secret' || mark === 'jeton' ? 'weak' : 'strong');
}

export const markup: Finder = function* ({ plain }) {
  if (!plain.includes('<')) return;
  /** What the text or tag just read says of the text that comes next. */
  let expected: [Mark, string][] = [];
  let patience = 0;
  for (const { 0: whole, groups, index } of plain.matchAll(piece)) {
    if (groups?.tag !== undefined) {
      if (whole.startsWith('</')) continue;
      const attributes = attributesOf(whole, index);
      const said = [...meanings(attributes)];
      const speaks = attributes.some(({ name }) => owning.test(name));
      for (const { name, value, start } of attributes) {
        const own = describing.test(name) || holding.test(name) ? null : markOf(name.replace(/^(?:data-|ng-|v-|:)/, ''));
        const marks: [Mark, string][] = own ? [[own, name]] : holding.test(name) ? [...said, ...(filled.test(groups.tag) && !speaks ? expected : [])] : [];
        const [mark] = marks.find(([mark, key]) => fits(mark, key, value, 'strong')) ?? [];
        if (mark) yield { start, end: start + value.length, mark };
      }
      if (said.length > 0 || speaks) [expected, patience] = [said, 2];
      continue;
    }
    const text = whole.replace(/^[\s:\u2013-]+/, '').trimEnd();
    if (text === '') continue;
    const start = index + whole.indexOf(text);
    const [mark] = expected.find(([mark, key]) => fitsText(mark, key, text)) ?? [];
    if (mark) yield { start, end: start + text.length, mark: mark === 'compte' ? 'nom' : mark };
    const label = text.length <= 60 && !mark ? markOf(text.replace(/[:*?\s]+$/, '')) : null;
    patience -= 1;
    if (label) [expected, patience] = [[[label, text]], 1];
    else if (patience <= 0) expected = [];
  }
};

/** `"field":"commune","value":"TOULOUSE"`, `champ=email valeur=…`, « champ nom, valeur "X" ». */
const fieldThenValue =
  /\b(?:field|champ|name|id|key|cle|label|libelle|property|input|path|attribut|propriete|param|nom)["']?\s?[:= ]\s?["'«]?\s?(?<field>[\p{L}_][\p{L}\p{N}_. -]{0,50}?)["'»]?(?:[,;|/ ]|\)|->)[^{}<>\n=:]{0,30}?["']?\b(?:\w{0,20}(?:value|valeur)|val|content|contenu|text|texte|saisie?|actual|received|recu|old|new|avant|apres|current|expected|got|previous|rejected|input|to|from)["']?\s?[:= ]\s?(?:"(?<double>[^"\n]{1,300})"|'(?<single>[^'\n]{1,300})'|« ?(?<french>[^»\n]{1,300}?) ?»|(?<bare>[^\s"',;&{}<>«]{1,300}))/giu;

export const fieldValues: Finder = function* ({ plain }): Generator<Span> {
  for (const { 0: whole, groups, index } of plain.matchAll(fieldThenValue)) {
    const value = groups?.double ?? groups?.single ?? groups?.french ?? groups?.bare ?? '';
    const field = groups?.field ?? '';
    const mark = markOf(field);
    const start = index + whole.lastIndexOf(value);
    if (mark && fits(mark, field, value, 'strong')) yield { start, end: start + value.length, mark };
  }
};
