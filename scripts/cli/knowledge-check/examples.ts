import type { Knowledge } from '../../../utils/knowledge/assemble';
import type { Condition } from '../../../utils/knowledge/conditions';
import { freshness } from '../../../utils/knowledge/freshness';
import type { Entry } from '../../../utils/knowledge/schema';
import { isSign, tokenOf } from '../../../utils/knowledge/tokens';
import { makeEye } from '../try';
import { triedPages } from './saved-pages';
import type { Problem } from './problem';

/** What Balise says of a page, as far as entries are concerned. */
type Seen = Pick<Awaited<ReturnType<ReturnType<typeof makeEye>>>, 'portal' | 'procedure' | 'step' | 'issues'>;

/**
 * Tries the entries on the saved pages with the engine of the extension, each page once.
 * A retired entry is kept for memory: it has nothing to prove.
 * @returns what is wrong, by the id of the entry
 */
export async function checkExamples(knowledge: Knowledge, today: string): Promise<Map<string, readonly Problem[]>> {
  const pages = triedPages();
  const named = new Set(knowledge.entries.flatMap(({ examples }) => [...examples.fires, ...examples.silent]));
  const isTold = knowledge.entries.some((entry) => isLive(entry, today) && canBeSaved(entry));
  const see = makeEye(knowledge);
  const seen = new Map<string, Seen>();
  for (const [name, { file, url, silent }] of pages) if ((silent && isTold) || named.has(name)) seen.set(name, await see(file, url, today));
  const quiet = [...pages].flatMap(([name, { silent }]) => (silent ? [name] : []));
  return new Map(knowledge.entries.map((entry) => [entry.id, wrongIn(entry, seen, quiet, today)]));
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
