/** Births: the date after « né le » and the like, the place after the date. Other dates are nobody's. */
import { introduced } from './spans';
import type { Finder, Span } from './spans';

const month = 'janv(?:ier|\\.)?|f[ée]vr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?';

/** A day in any order, in numbers or in words. */
export const day = `(?:\\d{1,2}(?: ?[/.-] ?| )\\d{1,2}(?: ?[/.-] ?| )(?:19|20)?\\d{2}|(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?:er)?[ -](?:${month})[ -](?:19|20)\\d{2}|[0-3]\\d[01]\\d(?:19|20)\\d{2}|(?:19|20)\\d{2}[01]\\d[0-3]\\d)(?!\\d)`;

const place = "\\p{L}[\\p{L}\\p{M}'.-]{0,40}(?: (?:(?:sur|sous|en|de|du|des|la|le|les|l'|d'|aux?|et) ?){0,3}\\p{Lu}[\\p{L}\\p{M}'.-]{0,40}){0,5}(?: ?\\(\\d[\\dAB]\\d?\\)| \\d{5}| (?:0\\d|[1-9]\\d?)(?:e|er|eme|ème)?(?: arrondissement)?(?![\\d\\p{L}/:]))?";

const birth = '\\b(?:n[e]{1,2}(?:\\(e\\)|\\.e|\\xb7e|-e)?|naissance|naiss|ddn|dob|dnaiss|birth ?date|birthday|date of birth|born)\\b';
const placeWords = new RegExp(place, 'uy');
const dayAgain = new RegExp(`(?<before>[ ,-]{1,3}(?:(?:le|en|on|the|du) )?)(?:${day}|(?:19|20)\\d{2}(?!\\d))`, 'iuy');

/** « né le 3 mars 1960 », « née en 1960 », « naissance : 1960-03-03 », « naissance (JJ/MM/AAAA) saisie : … ». */
const dates = introduced('naissance', new RegExp(`${birth}[^\\d\\n.;<>\\[\\]{}]{0,45}?(?=\\d)`, 'g'), new RegExp(`${day}|(?:19|20)\\d{2}(?![\\d:-])`, 'iuy'));

/** « né le … à LYON (69) », « naissance : … LYON », « née à Saint-Malo le … ». */
function* places({ plain, folded }: Parameters<Finder>[0]): Generator<Span> {
  for (const { end } of dates({ plain, folded, origin: (at) => at })) {
    const [glue] = /^[ ,)]{0,3}(?:- )?(?:a |in |, |\()/.exec(folded.slice(end, end + 8)) ?? [];
    if (glue === undefined) continue;
    placeWords.lastIndex = end + glue.length;
    const [words] = placeWords.exec(plain) ?? [];
    if (words && /^\p{Lu}/u.test(words)) yield { start: end + glue.length, end: end + glue.length + words.length, mark: 'ville' };
  }
  for (const { 0: intro, index } of folded.matchAll(/\bne{1,2}(?:\(e\))? a /g)) {
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
