import type { Knowledge } from '../../../utils/knowledge/assemble';
import type { Condition } from '../../../utils/knowledge/conditions';
import { freshness } from '../../../utils/knowledge/freshness';
import type { Entry } from '../../../utils/knowledge/schema';
import { isSign, tokenOf } from '../../../utils/knowledge/tokens';
import { usual } from '../surroundings';
import { makeEye } from '../try';
import { circumstancesOf, type Circumstances } from './circumstances';
import { triedPages } from './saved-pages';
import type { Problem } from './problem';

/** What Balise says of a page, as far as entries are concerned. */
type Seen = Pick<Awaited<ReturnType<ReturnType<typeof makeEye>>>, 'portal' | 'procedure' | 'step' | 'issues'>;

/**
 * Tries the entries on the saved pages with the engine of the extension: each page once as it is, and once more for an entry that asks for
 * another browser or another day. A retired entry is kept for memory: it has nothing to prove.
 * @param root the folder of the knowledge, which may bring its own pages
 * @returns what is wrong, by the id of the entry
 */
export async function checkExamples(knowledge: Knowledge, root: string, today: string): Promise<Map<string, readonly Problem[]>> {
  const pages = triedPages(root);
  const quiet = [...pages].flatMap(([name, { silent }]) => (silent ? [name] : []));
  const see = makeEye(knowledge);
  const seen = new Map<string, Promise<Seen>>();
  const look = async (name: string, when: Circumstances): Promise<[string, Seen][]> => {
    const page = pages.get(name);
    if (!page) return [];
    const key = JSON.stringify([name, when]);
    const sight = seen.get(key) ?? see(page.file, page.url, when.today, { ...usual, browser: when.browser });
    seen.set(key, sight);
    return [[name, await sight]];
  };
  const wrong = new Map<string, readonly Problem[]>();
  for (const entry of knowledge.entries) {
    const { fires, silent } = entry.examples;
    const when = circumstancesOf(entry, today);
    const names = [...fires, ...silent, ...(isLive(entry, today) && canBeSaved(entry) ? quiet : [])];
    const sights = new Map<string, Seen>();
    for (const name of names) for (const [, sight] of await look(name, when)) sights.set(name, sight);
    wrong.set(entry.id, wrongIn(entry, sights, quiet, today));
  }
  return wrong;
}

function wrongIn(entry: Entry, seen: ReadonlyMap<string, Seen>, quiet: readonly string[], today: string): Problem[] {
  const { id, examples } = entry;
  const isRaised = (page: string) => seen.get(page)?.issues.some((issue) => issue.id === id) ?? false;
  const each = (group: 'fires' | 'silent', what: (page: string) => string | null) =>
    examples[group].flatMap((page, at) => {
      const said = seen.has(page) ? what(page) : `there is no page tests/pages/${page}.html: name one that exists, or save it`;
      return said ? [{ path: ['examples', group, at], what: said }] : [];
    });
  const waits = isLive(entry, today) && canBeSaved(entry);
  return [
    ...(waits && examples.fires.length === 0 ? [{ path: ['examples', 'fires'], what: 'it has signs and no page that shows them: name a saved page of tests/pages on which it must be signalled' }] : []),
    ...(waits && examples.silent.length === 0 ? [{ path: ['examples', 'silent'], what: 'it has signs and no near miss: name a saved page that looks alike and on which it must stay silent' }] : []),
    ...each('fires', (page) => (isRaised(page) || !isLive(entry, today) ? null : `it is not signalled on ${page}, where Balise sees ${place(seen.get(page))}: mend where or when, or name another page`)),
    ...each('silent', (page) => (isRaised(page) ? `it is signalled on ${page}, where it must not be: make when or where more particular` : null)),
    ...quiet.filter((page) => isRaised(page) && !examples.silent.includes(page)).map((page) => ({ path: ['when'], what: `it is signalled on ${page}, of which nothing should be said: make when or where more particular` })),
  ];
}

const isLive = (entry: Entry, today: string) => freshness(entry, today) !== 'retired';

/** A saved page shows messages, codes and answers; what the network did when it was loaded is gone. */
function canBeSaved({ when }: Entry): boolean {
  const isGone = (condition: Condition) => 'status' in condition || 'failure' in condition;
  const shows = (condition: Condition) => isSign(tokenOf(condition)) && !isGone(condition);
  const { all = [], any = [] } = when ?? {};
  return !all.some(isGone) && [...all, ...any].some(shows);
}

const place = (seen?: Seen) => `portal ${seen?.portal ?? 'unknown'}, procedure ${seen?.procedure ?? 'unknown'}, step ${seen?.step ?? 'unknown'}, and signals ${seen?.issues.map(({ id }) => id).join(', ') || 'nothing'}`;
