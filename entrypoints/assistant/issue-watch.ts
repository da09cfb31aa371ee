import { forScreen } from '../../utils/knowledge/for-screen';
import type { Index } from '../../utils/knowledge/index-entries';
import { openMatcher, passBudget } from '../../utils/knowledge/matcher';
import type { ShownIssue, Slice } from '../../utils/messages';
import type { Facts } from '../../utils/page/facts';
import type { Wire } from './wire';

interface Seen {
  readonly facts: Facts;
  readonly findings: readonly string[];
  readonly statuses: ReadonlySet<string>;
  readonly muted: ReadonlySet<string>;
  readonly today: string;
  /** « Bon à savoir ici » is read in the open panel only: it is not fetched before. */
  readonly withToKnow: boolean;
}

export interface IssueWatch {
  readonly match: (seen: Seen) => { readonly shown: readonly ShownIssue[]; readonly toKnow: readonly ShownIssue[] };
}

/**
 * The known issues of this host: the slice holds what matching needs, texts are asked for when they are to be shown.
 * @param index of the entries of the slice
 * @param changed called when texts have come, and when there is more to look at
 * @param unfinished called the first time that a pass has to stop before the end of its work
 */
export function watchIssues(index: Index, browser: Slice['browser'], { send }: Wire, changed: () => void, unfinished: () => void): IssueWatch {
  const matcher = openMatcher(index, () => performance.now());
  const texts = new Map<string, ShownIssue['entry'] | null>();
  let here = '';
  let waiting: readonly ShownIssue[] = [];
  let next: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  /** Each id is asked for once; a background that does not answer is asked again at the next pass. */
  function fetchMissing(ids: readonly string[]) {
    const missing = ids.filter((id) => !texts.has(id));
    if (missing.length === 0) return;
    for (const id of missing) texts.set(id, null);
    void send({ type: 'entries', ids: missing }).then((found) => {
      if (!found) for (const id of missing) texts.delete(id);
      for (const entry of found ?? []) texts.set(entry.id, entry);
      changed();
    });
  }

  function fetchToKnow({ portal, procedure, step }: Facts) {
    const place = { portal, procedure, step };
    const key = JSON.stringify(place);
    if (key === here) return;
    here = key;
    waiting = [];
    void send({ type: 'toKnow', place }).then((found) => {
      if (here !== key) return;
      if (!found) here = '';
      waiting = found ?? [];
      changed();
    });
  }

  /** As spaced as the readings of the page (`observe.ts`): twenty times the time that was spent. */
  function goOn() {
    if (!told) unfinished();
    told = true;
    next ??= setTimeout(() => {
      next = undefined;
      changed();
    }, 20 * passBudget);
  }

  return {
    match: ({ facts, findings, statuses, muted, today, withToKnow }) => {
      const { raised: found, unfinished: isMore } = matcher.pass({
        ...facts,
        messages: facts.messages.map(({ text }) => text),
        findings,
        statuses: [...statuses],
        failure: statuses.has('failed'),
        browser,
      }, today);
      if (isMore) goOn();
      const raised = forScreen(found.filter(({ id }) => !muted.has(id)));
      fetchMissing(raised.map(({ id }) => id));
      if (withToKnow) fetchToKnow(facts);
      return {
        shown: raised.flatMap(({ id, severity, freshness }) => {
          const entry = texts.get(id);
          return entry ? [{ entry, severity, freshness }] : [];
        }),
        toKnow: withToKnow ? waiting.filter(({ entry: { id } }) => !muted.has(id) && !raised.some((one) => one.id === id)) : [],
      };
    },
  };
}
