/** Matching in a page, pass after pass, each of them bounded in time: a long or a hostile list must not slow anybody's typing. */
import type { Today } from '../fields/finding';
import type { Index, Item } from './index-entries';
import { candidates, judge, type RaisedIssue } from './match';
import { observe, type Observed } from './observed';

/**
 * Milliseconds of looking at entries in one pass: a quarter of a frame at 60 per second, so that nobody sees it, and four times what
 * 300 entries may take (design, section 10), so that no ordinary list meets it.
 */
export const passBudget = 4;

export interface Matcher {
  /**
   * @returns what is raised so far. `unfinished`: the time was up, and another pass is needed for the rest; what was found before stands
   * until it is looked at again
   */
  readonly pass: (observed: Observed, today: Today) => { readonly raised: readonly RaisedIssue[]; readonly unfinished: boolean };
}

/** @param now a clock in milliseconds */
export function openMatcher(index: Index, now: () => number): Matcher {
  const raised = new Map<Item, RaisedIssue>();
  /** In order: who has waited longest comes first, so that each has its turn however often the page changes. */
  const waiting = new Set<Item>();
  let before = '';
  return {
    pass: (observed, today) => {
      const end = now() + passBudget;
      const pass = observe(observed, today);
      const seen = candidates(index, pass);
      const here = JSON.stringify([observed, today.slice(0, 10)]);
      if (here !== before) for (const item of seen) waiting.add(item);
      before = here;
      // Nothing of it is seen any more: no need to look closer.
      for (const item of raised.keys()) if (!seen.has(item)) raised.delete(item);
      for (const item of waiting) {
        const issue = judge(item, pass, observed, today);
        if (issue) raised.set(item, issue);
        else raised.delete(item);
        waiting.delete(item);
        // One at least: a clock that jumps does not stop the rest for ever.
        if (now() >= end) break;
      }
      return { raised: [...raised.values()], unfinished: waiting.size > 0 };
    },
  };
}
