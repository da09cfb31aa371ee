/** « Qu’est-ce qui se passe ? »: finds known issues by what people see, in their words, with their slips. */
import MiniSearch from 'minisearch';
import type { Entry } from './schema';
import { meaning, searchWords, stem } from './search-terms';

/** @returns ids, the likeliest first; null when nothing typed can be searched for */
export type FindIssues = (typed: string) => readonly string[] | null;

type Language = keyof Entry['title'];

/** What happens counts more than what to do about it. The id is words too (`garages-fantomes-usurpation-identite`); those of the procedure and step only tell equals apart. */
const weights = { title: 3, symptom: 3, signs: 2, name: 1, advice: 1, where: 0.7 };

/** More than a person would write: a pasted page is cut, not searched for minutes. */
const most = 30;

/** Results far under the best one only lengthen the list. */
const leastPart = 0.2;

/**
 * Makes the index of a list, once.
 * @param entries those that may be shown
 * @param language of the person; French is always searched too, as it is what the sites speak
 * @returns how to search it, many times
 */
export function openSearch(entries: readonly Entry[], language: Language): FindIssues {
  const index = new MiniSearch<Texts>({ fields: Object.keys(weights), tokenize: searchWords, processTerm: (word) => [...new Set([stem(word), meaning(word)])] });
  index.addAll(entries.map((entry) => textsOf(entry, language)));
  const within = (term: string, slips: number) => index.search(term, { fuzzy: slips, tokenize: asIs, processTerm: same }).length > 0;
  /** A word that is known is what was meant; another has the fewest slips that make it one. */
  const slips = (term: string) => {
    if (term.length < 4 || /\d/.test(term) || within(term, 0)) return 0;
    return term.length < 6 || within(term, 1) ? 1 : 2;
  };
  return (typed) => {
    const terms = searchWords(typed).slice(0, most).map(meaning);
    if (terms.length === 0) return null;
    const found = index.search([...new Set(terms)].join(' '), {
      boost: weights,
      tokenize: asIs,
      processTerm: same,
      fuzzy: slips,
      // The last word may not be ended.
      prefix: (term, at, all) => at === all.length - 1 && term.length > 2,
    });
    const least = (found[0]?.score ?? 0) * leastPart;
    return found.filter(({ score }) => score >= least).map(({ id }) => String(id));
  };
}

const asIs = (terms: string) => terms.split(' ');
const same = (term: string) => term;

type Texts = { readonly id: string } & Readonly<Record<keyof typeof weights, string>>;

/** The texts of an entry by weight; of `when`, the messages and codes that the site shows; of `where`, the words that its names are made of. */
function textsOf({ id, title, symptom, advice, when, where }: Entry, language: Language): Texts {
  const both = <T>(texts: { readonly fr: T; readonly en?: T }): T[] => (language === 'en' && texts.en !== undefined ? [texts.en, texts.fr] : [texts.fr]);
  const conditions = [...(when?.all ?? []), ...(when?.any ?? [])];
  return {
    id,
    title: both(title).join('\n'),
    symptom: both(symptom).join('\n'),
    signs: conditions.flatMap((condition) => ('text' in condition ? [condition.text] : 'code' in condition ? [condition.code] : [])).join('\n'),
    advice: both(advice).flat().map(({ text }) => text).join('\n'),
    name: id,
    where: [...(where?.procedures ?? []), ...(where?.steps ?? [])].join('\n'),
  };
}
