/** What the load script does of a page and the known issues, by the same code, offered to the bench. */
import { forScreen } from '../../../utils/knowledge/for-screen';
import { indexEntries, type Matchable } from '../../../utils/knowledge/index-entries';
import { matchEntries } from '../../../utils/knowledge/match';
import { knownTexts } from '../../../utils/knowledge/where';
import { readBlocks } from '../../../utils/page/blocks';
import type { PageMap } from '../../../utils/page/map';
import { readPage } from '../../../utils/page/read';
import { readMessages } from '../../../utils/page/site-messages';
import { timed, type Runs } from '../timed';

export interface OurRuns {
  readonly elements: number;
  /** The ids shown, to see that it works while it is timed. */
  readonly found: readonly string[];
  /** Milliseconds: index and known texts, made once for a page. */
  readonly index: readonly number[];
  /** Matching what was read. */
  readonly match: readonly number[];
  /** The text of the page read, what the site says found in it, and matched, at each pass. */
  readonly text: readonly number[];
  /** The same when nothing of the page was looked at before. */
  readonly first: readonly number[];
  /** All that the load script reads (places and fields too), and matched. */
  readonly pass: readonly number[];
}

export interface Ours {
  readonly measure: (entries: readonly Matchable[], map: PageMap, today: string, runs: Runs) => Promise<OurRuns>;
}

const measure: Ours['measure'] = async (entries, map, today, runs) => {
  const prepare = () => {
    const index = indexEntries(entries);
    return { index, whole: { ...map, knownTexts: knownTexts(index) } };
  };
  const { index, whole } = prepare();
  const read = () => readPage(document, location.href, whole).facts;
  const match = (facts: ReturnType<typeof read>) => forScreen(matchEntries(index, { ...facts, messages: facts.messages.map(({ text }) => text), findings: ['plate_siv.digits'], statuses: [], failure: false, browser: { name: 'chrome', version: 156 } }, today));
  const facts = read();
  const readText = (known = whole.knownTexts) => ({ ...facts, messages: readMessages(document, readBlocks(document.body), known) });
  /** Another object with the same texts: what was remembered belongs to the object. */
  const unseen = () => Object.create(whole.knownTexts) as PageMap['knownTexts'];
  return {
    elements: document.querySelectorAll('*').length,
    found: match(facts).map(({ id }) => id),
    index: await timed(prepare, { warmUp: 5, count: 15 }),
    match: await timed(() => match(facts), runs),
    text: await timed(() => match(readText()), runs),
    first: await timed(() => match(readText(unseen())), runs),
    pass: await timed(() => match(read()), runs),
  };
};

const ours: Ours = { measure };
Object.assign(globalThis, { ours });
