/** What the file holds: the list, its contacts, and the words of the page, as JSON. */
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import help from '../../knowledge/help.json';
import { standing } from '../../utils/knowledge/standing';
import type { Help } from '../../utils/knowledge/help-schema';
import type { IssueList } from '../../utils/messages';
import { readKnowledge } from '../cli/knowledge';

export interface FileData {
  readonly list: Pick<IssueList, 'entries' | 'contacts'>;
  /** The day on which the file was made. */
  readonly day: string;
  readonly words: Readonly<Record<'fr' | 'en', typeof fr>>;
}

const wanted = /^(issues|issue|procedure|step|report\.independent|panel\.(issue|contacts|report))(\.|$)/;

/** Only the words that the page says: the others stay out of the file. */
const wordsOf = (all: typeof fr) => Object.fromEntries(Object.entries(all).filter(([key]) => wanted.test(key))) as typeof fr;

/**
 * @param day on which the file is made, as `2026-11-24`
 * @returns the knowledge of this working copy, without what is retired
 */
export function readFileData(day: string): FileData {
  const entries = standing(readKnowledge().entries, day).map(({ entry }) => entry);
  return { list: { entries, contacts: (help as Help).contacts }, day, words: { fr: wordsOf(fr), en: wordsOf(en) } };
}
