import type { AdviceMemory } from '../../utils/advice-memory';
import type { Answers, Request } from '../../utils/messages';
import type { KnowledgeStore } from './knowledge';

interface Parts {
  readonly advice: AdviceMemory;
  readonly knowledge: Pick<KnowledgeStore, 'current'>;
}

type Asked<T extends Request['type']> = Extract<Request, { readonly type: T }>;

/** What the person did with the advice of these issues. A private window leaves nothing behind, not even in memory. */
export async function tellProgress({ issues }: Asked<'progress'>, isPrivate: boolean, parts: Parts): Promise<Answers['progress']> {
  return isPrivate ? {} : parts.advice.read(await knownIds(issues, parts));
}

/** @returns whether it is kept for the next page */
export async function keepProgress({ issue, progress }: Asked<'keepProgress'>, isPrivate: boolean, parts: Parts): Promise<boolean> {
  const [known] = isPrivate ? [] : await knownIds([issue], parts);
  return known !== undefined && parts.advice.keep(known, progress);
}

/** Those that are of the list that serves: a page cannot fill the memory with names it makes up. */
async function knownIds(ids: readonly string[], { knowledge }: Parts): Promise<string[]> {
  const { entries } = await knowledge.current();
  return entries.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}
