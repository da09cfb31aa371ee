/** Addresses: number, kind of street, its name, postal code and town; and where a person stands on a map. */
import { commonWords } from './common-words';
import { fold } from './reading';
import { introduced, shape } from './spans';
import type { Finder } from './spans';

/** Kinds of streets that are nothing else after a number, and those that are also words (« 3 places »): these want a name. */
const sure = "rue|r\\.|avenue|aven|ave|av|boulevard|boul|blvd|bld|bd|all[ée]es?|all\\.|chemin|chem|che\\.|impasse|imp|quai|square|sq\\.|ruelle|sentier|sente|venelle|mont[ée]e|esplanade|promenade|faubourg|fbg|fg|lotissement|hameau|chauss[ée]e|rond-point|parvis|lieu[- ]dit|traverse|r[ée]sidence|rte|lot\\.";
const doubtful = "route|place|pl\\.?|cours?|passage|pass\\.?|voie|villa|cit[ée]|clos|c[ôo]te|mail|parc|domaine|quartier|rampe|descente|tour|porte|pont|rocade|galerie|mas|ferme|bourg|lev[ée]e|square|ch\\.?|za|zi|zac";

const small = "(?:(?:de|du|des|d'|la|le|les|l'|en|sur|sous|aux?|à|et|d’|saint|sainte|st|ste) ?)";
const high = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}'.-]{0,40}|\\d{1,2}(?:er)?(?= (?:\\p{Lu}|janv|f[ée]v|mars|avril|mai|juin|juil|ao|sept|oct|nov|d[ée]c)))";
/** A town: « ST ETIENNE », « Villeneuve-lès-Avignon », « Fontenay sous Bois », « LYON CEDEX 03 ». */
export const town = "\\p{L}[\\p{L}\\p{M}'.-]{1,40}(?: (?:(?:sur|sous|en|de|du|des|la|le|les|l'|d'|aux?|et|lès|lez|SUR|SOUS|EN|DE|DU|LES|LA|LE) ){0,2}\\p{Lu}[\\p{L}\\p{M}'.-]{1,40}){0,4}(?: \\d{1,2}(?=[ ,.;]|$))?";
const rest = `(?:,? ?(?:\\(?\\d{5}\\)?|\\d{2} ?\\d{3}),?[ -]{1,2}${town}|, ?(?:F-)?\\d{5}| ?\\d{5}(?!\\d)|,? (?:à |- )?\\p{Lu}{2}[\\p{Lu}\\p{M}'-]{1,40}(?: \\p{Lu}{2,}){0,3} ?\\(?\\d{5}\\)?)`;
const streetName = `${small}{0,4}[\\p{L}\\p{M}\\p{N}'.-]{2,40}(?: ${small}{0,3}${high}){0,6}`;
const longName = `[\\p{L}\\p{M}\\p{N}'.-]{1,40}(?: [\\p{L}\\p{M}\\p{N}'.-]{1,40}){0,6}?`;
const number = '(?:n° ?)?\\d{1,5}(?: ?(?:bis|ter|quater|[A-F])(?![\\p{L}]))?,?';
const complement = "(?:(?:appartement|appt?|apt|b[âa]t(?:iment)?|esc(?:alier)?|[ée]tage|porte|r[ée]sidence|r[ée]s|immeuble|imm|entr[ée]e|lieu[- ]dit|chez)\\.? [^,;\\n\"<>\\uE000]{1,40}, ?)?";
const before = '(?<![\\p{L}\\p{N}.,/°-]|[A-Z] )';

const kinds = (words: string) => `(?:${words})(?![\\p{L}-])\\.?`;

/** A street may be in small letters from end to end, then the postal code tells where it ends. */
const whole = new RegExp(`${before}${complement}${number} ?(?:${kinds(sure)}|${kinds(doubtful)}) ${longName},? ?(?:\\d{5})[, -]{1,2}${town}`, 'giu');
const partial = new RegExp(`${before}${complement}${number} ?(?:${kinds(sure)}|${kinds(doubtful)}(?= (?:${small}){0,3}\\p{Lu}| (?:de|du|des|d'))) ${streetName}${rest}?`, 'gu');
const partialCapitals = new RegExp(`${before}\\d{1,5}(?: (?:BIS|TER|QUATER|[A-F]))?,? (?:RUE|AVENUE|AVE?|BOULEVARD|BD|BLD|ALL[ÉE]ES?|ALL|CHEMIN|CHE?|IMPASSE|IMP|PLACE|PL|ROUTE|RTE|QUAI|COURS|SQUARE|SQ|PASSAGE|VOIE|LOTISSEMENT|LOT|R[ÉE]SIDENCE|RES|HAMEAU|SENTIER|RUELLE|MONT[ÉE]E|FAUBOURG|FG|CIT[ÉE]|CLOS|VILLA) \\p{Lu}[\\p{Lu}\\p{M}\\p{N}'.-]{0,40}(?: [\\p{Lu}\\p{N}][\\p{Lu}\\p{M}\\p{N}'.-]{0,40}){0,7}(?:, ?\\d{5} ${town})?`, 'gu');

const postal = '(?:0[1-9]|[1-8]\\d|9[0-578])\\d{3}';
const notTown = (value: string) => fold(value).split(/[ -]/).some((word) => commonWords.has(word) && word.length > 3);
/** The town of a sentence: its capitalised words only. */
const namedTown = new RegExp(`\\p{Lu}[\\p{L}\\p{M}'-]{1,40}(?: (?:(?:sur|sous|en|de|du|la|le|les|lès) ){0,2}\\p{Lu}[\\p{L}\\p{M}'-]{1,40}){0,3}(?: ?\\(\\d{2,5}\\))?`, 'uy');

/** Without a number the name of the street has a capital: « rue du Port à Vannes », « lieu-dit Les Granges 24200 Sarlat ». */
const unnumbered = new RegExp(`(?<![\\p{L}\\p{N}-])(?:[rR]ue|[aA]venue|[bB]oulevard|[aA]ll[ée]es?|[cC]hemin|[iI]mpasse|[qQ]uai|[lL]otissement|[hH]ameau|[lL]ieu-?[dD]it|[rR][ée]sidence|[fF]aubourg|RUE|AVENUE|BOULEVARD|CHEMIN|IMPASSE|LIEU-?DIT) (?:${small}){0,3}${high}(?: ${small}{0,3}${high}){0,5}(?:${rest}|,? à \\p{Lu}[\\p{L}\\p{M}'-]{1,40})?`, 'gu');

/** Most texts name no street at all: that is told faster than where one begins. */
const anyStreet = new RegExp(`\\b(?:${sure}|${doubtful})`);
const streets = [unnumbered, whole, partial, partialCapitals].map((pattern) => shape('adresse', pattern));

export const addresses: readonly Finder[] = [
  (reading) => (anyStreet.test(reading.folded) ? streets.flatMap((find) => [...find(reading)]) : []),
  /** « 35700 RENNES » and « RENNES (35700) » alone. */
  shape('adresse', new RegExp(`(?<![\\p{L}\\p{N}*°.,-]|n° ?|cerfa )${postal}[ ,-]{1,2}(?=\\p{Lu})(?!\\d)${town}`, 'gu'), (value) => /\d[ ,-]{1,2}\p{Lu}[\p{L}'-]{2}/u.test(value) && !notTown(value.slice(6))),
  shape('adresse', new RegExp(`\\p{Lu}[\\p{L}\\p{M}'-]{2,40} \\(${postal}\\)`, 'gu')),
  shape('adresse', /(?<![\p{L}\p{N}])(?:BP|CS|TSA) ?\d{2,5}(?: \d{5} \p{Lu}[\p{Lu} -]{2,40})?(?![\p{L}\p{N}])/gu),
  introduced('adresse', /\b(?:habit(?:e|ons|ant|ait)|demeur(?:e|ant|ons)|domicilie(?:e|es|s)?|resid(?:e|ant|ons)|loge(?:e|ant)?|demenage(?:r|e)?|emmenage)(?: (?:actuellement|desormais|maintenant))? (?:a|au|aux|en|dans la ville de) /g, namedTown, (value) => !notTown(value)),
  introduced('adresse', /\b(?:habit(?:e|ons|ant)|demeur(?:e|ant)|domicilie(?:e|es)?|resid(?:e|ant)|adresse|lieu-?dit)(?: postale| complete)?(?: est| :)? ?(?:au |le |la |a |:)?(?:lieu[- ]dit |hameau )/g, namedTown),
  /** Latitude and longitude within or near France and its overseas places have many decimals: that is a house. */
  shape('position', /(?<![\p{L}\p{N}.-])-?\d{1,2}\.\d{4,16} ?[,;/] ?-?\d{1,3}\.\d{4,16}(?![\p{N}.])/gu, (_value, { folded }, at) => /(?:lat|lon|lng|geo|gps|coord|position|@|point|maps?)[^<>]{0,40}$/.test(folded.slice(Math.max(0, at - 60), at))),
];
