import type { Progress } from '../../utils/advice-memory';
import type { Send } from '../../utils/messages';

/** What the person did with the advice that the panel shows; the background keeps it for the next page of the form. */
export interface ProgressStore {
  readonly of: (issue: string) => Progress;
  /** Asks the background what it knows of these issues, once each. */
  readonly ask: (issues: readonly string[]) => void;
  readonly set: (issue: string, progress: Progress) => void;
  /** Whether the background keeps it: in a private window it is kept in this page only. Null when nothing has told yet. */
  readonly isKept: () => boolean | null;
}

const nothing: Progress = { done: [], answer: null };

/** @param changed called when there is something else to show */
export function openProgress(send: Send, changed: () => void): ProgressStore {
  const asked = new Set<string>();
  const all = new Map<string, Progress>();
  let kept: boolean | null = null;
  return {
    of: (issue) => all.get(issue) ?? nothing,
    ask: (issues) => {
      const missing = issues.filter((issue) => !asked.has(issue));
      if (missing.length === 0) return;
      for (const issue of missing) asked.add(issue);
      void send({ type: 'progress', issues: missing }).then((found) => {
        for (const [issue, progress] of Object.entries(found ?? {})) {
          kept = true;
          // What the person did meanwhile is newer.
          if (!all.has(issue)) all.set(issue, progress);
        }
        changed();
      });
    },
    set: (issue, progress) => {
      all.set(issue, progress);
      changed();
      void send({ type: 'keepProgress', issue, progress }).then((done) => {
        kept = done === true;
        changed();
      });
    },
    isKept: () => kept,
  };
}
