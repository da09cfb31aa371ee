/** Births: the date after « né le » and the like, the place after the date. Other dates are nobody's. */
import type { Reading } from './reading';
import type { Finder, Span } from './spans';

const month = 'janv(?:ier|\\.)?|f[ée]vr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?';

/** A day in any order, in numbers or in words. */
export const day = `(?:\\d{1,2}(?: ?[/.-] ?| )\\d{1,2}(?: ?[/.-] ?| )(?:19|20)?\\d{2}|(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?:er)?[ -](?:${month})[ -](?:19|20)\\d{2}|[0-3]\\d[01]\\d(?:19|20)\\d{2}|(?:19|20)\\d{2}[01]\\d[0-3]\\d)(?!\\d)`;

const place = "\\p{L}[\\p{L}\\p{M}'.-]{0,40}(?: (?:(?:sur|sous|en|de|du|des|la|le|les|l'|d'|aux?|et) ?){0,3}\\p{Lu}[\\p{L}\\p{M}'.-]{0,40}){0,5}(?: ?\\(\\d[\\dAB]\\d?\\)| \\d{5}| (?:0\\d|[1-9]\\d?)(?:e|er|eme|ème)?(?: arrondissement)?(?![\\d\\p{L}/:]))?";

const birth = '\\b(?:n[e]{1,2}(?:\\(e\\)|\\.e|\\xb7e|-e)?|naissance|naiss|ddn|dob|dnaiss|birth ?date|birthday|date of birth|born)\\b';
const placeWords = new RegExp(place, 'uy');
const dayAgain = new RegExp(`(?<before>[ ,-]{1,3}(?:(?:le|en|on|the|du) )?)(?:${day}|(?:19|20)\\d{2}(?!\\d))`, 'iuy');

const announced = new RegExp(`${birth}(?:(?!exemple|format)[^\\d\\n.;<>\\[\\]{}]){0,45}?(?=\\d)`, 'g');
const value = new RegExp(`${day}|(?:19|20)\\d{2}(?![\\d:-])`, 'iuy');

/** « né le 3 mars 1960 », « née en 1960 », « naissance : 1960-03-03 »; but not « je ne trouve pas ». */
function* dates({ plain, folded }: Reading): Generator<Span> {
  for (const { 0: intro, index } of folded.matchAll(announced)) {
    if (/^ne /.test(plain.slice(index, index + 3)) && !/^ne (?:le|en) \d/.test(plain.slice(index, index + 7))) continue;
    value.lastIndex = index + intro.length;
    const found = value.exec(plain);
    if (found) yield { start: found.index, end: found.index + found[0].length, mark: 'naissance' };
  }
}

/** « né le … à LYON (69) », « naissance : … LYON », « née à Saint-Malo le … ». */
function* places(reading: Reading): Generator<Span> {
  const { plain, folded } = reading;
  for (const { end } of dates(reading)) {
    const [glue] = /^[ ,)]{0,3}(?:- )?(?:aux? ?:? |a ?:? |in |, |\()/.exec(folded.slice(end, end + 8)) ?? [];
    if (glue === undefined) continue;
    placeWords.lastIndex = end + glue.length;
    const [words] = placeWords.exec(plain) ?? [];
    if (words && /^\p{Lu}/u.test(words)) yield { start: end + glue.length, end: end + glue.length + words.length, mark: 'ville' };
  }
  for (const { 0: intro, index } of folded.matchAll(/\bne{1,2}(?:\(e\))? (?:a|aux?) /g)) {
    const start = index + intro.length;
    placeWords.lastIndex = start;
    const [words = ''] = placeWords.exec(plain) ?? [];
    if (!/^\p{L}/u.test(words)) continue;
    yield { start, end: start + words.length, mark: 'ville' };
    dayAgain.lastIndex = start + words.length;
    const found = dayAgain.exec(plain);
    if (found) yield { start: found.index + (found.groups?.before ?? '').length, end: found.index + found[0].length, mark: 'naissance' };
  }
}

export const births: readonly Finder[] = [dates, places];

const dayAfter = new RegExp(`(?<before>[ ,;(_-]{1,4}(?:(?:le|du|ddn) )?)(?:${day})`, 'iuy');

/** « Jean DUPONT (12/03/1961) »: a day of long ago right after a name is a birth. */
export function* afterNames(found: readonly Span[], { plain }: Reading): Generator<Span> {
  for (const { end, mark } of found) {
    if (mark !== 'nom') continue;
    dayAfter.lastIndex = end;
    const date = dayAfter.exec(plain);
    const [year = ''] = /(?:19|20)\d{2}/.exec(date?.[0] ?? '') ?? [];
    if (date && year && Number(year) < 2011) yield { start: date.index + (date.groups?.before ?? '').length, end: date.index + date[0].length, mark: 'naissance' };
  }
}
