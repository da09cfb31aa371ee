import { readWords, wordKey } from './vehicle-codes';

/** What comes before the name of a street, and the parts of a complement, with their abbreviations (AFNOR XP Z10-011). */
const types = readWords(
  'ALLEE,ALLEES:ALL AVENUE:AV BOULEVARD:BD CHEMIN:CHE COURS:CRS FAUBOURG:FG IMPASSE:IMP LOTISSEMENT:LOT PASSAGE:PAS PLACE:PL QUARTIER:QUA RESIDENCE:RES ROUTE:RTE SQUARE:SQ APPARTEMENT:APP BATIMENT:BAT ENTREE:ENT ESCALIER:ESC ETAGE:ETG IMMEUBLE:IMM',
);
const titles = readWords('CAPITAINE:CNE COLONEL:CNL COMMANDANT:CDT DOCTEUR:DR GENERAL:GAL LIEUTENANT:LT MARECHAL:MAL PRESIDENT:PDT PROFESSEUR:PR SAINT:ST SAINTE:STE');
const street = 'all|av|bd|che|crs|fg|imp|pas|pl|qua|rte|sq|rue|quai';
const article = new RegExp(`\\b(${street}) (?:du|des|de la|de l'|de|d') ?(?=.)`, 'i');
const noName = new RegExp(
  `^(\\d{1,4}([ /-]?\\d{1,4})? ?(bis|ter|quater|quinquies|[a-z])?|(\\d{1,4} ?(bis|ter|quater|[a-z])? )?(rue|avenue|boulevard|all[ée]es?|chemin|impasse|passage|place|quai|route|square|av|bd|rte|imp)( (du?|des?|de la|d[e]? ?l'?|d'))?)$`,
  'i',
);

/** A number alone, or a sort of street without its name. */
export function isEmptyStreet(text: string): boolean {
  return noName.test(text);
}

const abbreviate = (text: string, words: ReadonlyMap<string, string>) =>
  text.replace(/\p{L}+/gu, (word) => {
    const short = words.get(wordKey(word)) ?? word;
    return word === word.toUpperCase() ? short : short === word ? word : short.toLowerCase();
  });

/**
 * A line that is too long, abbreviated no more than it must be: the sort of street, then the article after it, then titles.
 * @returns the line as it is when even that is not enough
 */
export function shortenAddress(text: string, longest: number): string {
  const typed = abbreviate(text, types);
  const bare = typed.replace(article, '$1 ');
  return [text, typed, bare, abbreviate(bare, titles)].find((line) => line.length <= longest) ?? text;
}
