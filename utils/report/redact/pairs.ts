/** Values that a key or a label announces: JSON, queries, cookies, logs, « Nom : … ». Attributes of tags are read by markup.ts. */
import { town } from './addresses';
import { day } from './births';
import { markOf } from './keys';
import type { Mark } from './marks';
import { readName, skipCivility } from './persons';
import { fold } from './reading';
import type { Reading } from './reading';
import type { Finder, Span } from './spans';
import { fits } from './values';

/** Also `setUserId("…")`, `setItem("email", "…")` and « la commune « … » ». */
const separator = /["'`\])]{0,2}[ \n]{0,2}(?:=>|={1,2}|:(?![/\\:]))[ \n]{0,2}|\((?=["'])|(?<=\(["'][\w.-]{1,60}["']), ?(?=["'])|(?<=[a-z\u00E9]) (?=[\u00AB"\u201C])/g;

const ofKey = /[\p{L}\p{N}_$.-]/u;
/** The words of a label before its colon too: « Date de naissance ». */
const ofLabel = /[\p{L}\p{N}'()\u00B0 _/-]/u;

/** @returns the key or label that ends at a place: at most 60 signs of one kind */
function before(plain: string, end: number, sign: RegExp): string {
  let start = end;
  while (start > 0 && end - start < 60 && sign.test(plain.charAt(start - 1))) start -= 1;
  return plain.slice(start, end);
}

/** A value without quotes ends at a plain blank; an encoded blank belongs to it. */
const undelimited = /[^ \n\r"'<>&;,|{}()#[\]\uE000]{1,600}/uy;
const oneToken = /[\p{L}\p{N}][\p{L}\p{N}._/+@-]{0,80}/uy;
/** Numbers written in groups: `06 12 34`, `FR76 3000 …`, `AB 123 CD`, `+33 (0)6 …`. */
export const groups = /\+?\(?[\p{Lu}\p{N}]{1,40}\)?(?:[./-][\p{Lu}\p{N}]{1,20}| {1,2}(?=\p{Lu}{0,4}\d|[A-Z]{1,3}(?: |$))[\p{Lu}\p{N}]{1,12}){0,12}(?![\p{Ll}])/uy;
const someDay = new RegExp(day, 'iuy');
const somePlace = new RegExp(`(?:\\d{5} )?${town}|\\d{1,5}`, 'uy');

function read(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** @returns where a value without quotes ends, by what it may be */
function endOf(mark: Mark, { plain, coded, folded }: Reading, at: number, inQuery: boolean): number {
  const short = read(undelimited, coded, at);
  // A place in a stack, after an address: `main.js?u=jean:88:12`.
  const trimmed = at + plain.slice(at, short).replace(/(?::\d{1,6}){1,2}$|[.:!?]+$/, '').length;
  if (mark === 'nom') return inQuery && trimmed > at ? Math.max(trimmed, readName(plain, folded, skipCivility(folded, at), { small: true })) : readName(plain, folded, skipCivility(folded, at), { small: true });
  if (inQuery || mark === 'jeton' || mark === 'secret' || mark === 'email' || mark === 'IP') return mark === 'secret' && !inQuery ? short : trimmed;
  if (mark === 'naissance') return read(someDay, plain, at);
  if (mark === 'adresse' || mark === 'ville') return read(somePlace, plain, at);
  return mark === 'compte' ? read(oneToken, plain, at) : Math.max(read(groups, plain, at), read(oneToken, plain, at));
}

const french = new Map([['«', '»'], ['“', '”']]);

/** @returns the quoted values at a place: one, or those of a list */
function quotedAt(plain: string, at: number): [number, number][] {
  const list = plain.charAt(at) === '[';
  const values: [number, number][] = [];
  for (let next = list ? at + 1 : at; values.length < 10; ) {
    const quote = plain.charAt(next);
    if (quote !== '"' && quote !== "'" && quote !== '`' && !french.has(quote)) break;
    const close = french.get(quote) ?? quote;
    let end = next + 1;
    // A quote inside a value is followed by a letter (d'Artagnac).
    while (end < plain.length && end - next < 800 && !(plain.charAt(end) === close && !/[\p{L}]/u.test(plain.charAt(end + 1)))) end += 1;
    const inner = plain.slice(next + 1, end);
    values.push([next + 1 + inner.length - inner.trimStart().length, next + 1 + inner.trimEnd().length]);
    if (!list || plain.charAt(end + 1) !== ',') break;
    next = plain.charAt(end + 2) === ' ' ? end + 3 : end + 2;
  }
  return values;
}

/** @returns the ranges of the tags of a text, whose attributes are not read here */
function tags(plain: string): [number, number][] {
  return plain.includes('<') ? [...plain.matchAll(/<[a-z][^<>]{0,4000}>/gi)].map(({ 0: tag, index }) => [index, index + tag.length]) : [];
}

export const pairs: Finder = function* (reading) {
  const { plain } = reading;
  const inTags = tags(plain);
  let tag = 0;
  let parent = { key: '', end: 0 };
  for (const { 0: whole, index } of plain.matchAll(separator)) {
    const at = index + whole.length;
    while ((inTags[tag]?.[1] ?? Infinity) <= index) tag += 1;
    const inTag = (inTags[tag]?.[0] ?? Infinity) < index;
    const inQuery = whole === '=' || whole === '==';
    const values = quotedAt(plain, at);
    if (inTag && inQuery && values.length > 0) continue;
    const end = whole.startsWith(',') ? index - 1 : index;
    const label = before(plain, end, inQuery || /[(,]/.test(whole) ? ofKey : ofLabel);
    if (plain.charAt(at) === '{') parent = { key: label, end: plain.indexOf('}', at) };
    // `"naissance":{"date":…}`: the key of the object says what its parts are.
    for (const name of at < parent.end && label !== parent.key ? [label, `${parent.key}_${label}`] : [label]) {
      const mark = markOf(name);
      if (mark) yield* valueSpans({ mark, label: name, values: values.length > 0 ? values : [[at, endOf(mark, reading, at, inQuery || /["'`]/.test(whole))]] }, plain);
    }
  }
};

function* valueSpans({ mark, label, values }: { mark: Mark; label: string; values: readonly (readonly [number, number])[] }, plain: string): Generator<Span> {
  for (const [first, end] of values) {
    const start = mark === 'nom' ? skipCivility(fold(plain.slice(first, first + 40)), 0) + first : first;
    if (end > start && fits(mark, label, plain.slice(start, end), 'strong')) yield { start, end, mark };
  }
}
