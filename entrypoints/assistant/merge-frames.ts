import { fewest } from '../../utils/knowledge/for-screen';
import type { FrameReport, ShownIssue } from '../../utils/messages';

const once = (issues: readonly ShownIssue[]) => issues.filter(({ entry }, at) => issues.findIndex((other) => other.entry.id === entry.id) === at);

/** What the frames of a tab show together. The top frame's own facts first; a frame tells the place when the top page does not. */
export function mergeFrames(own: FrameReport, frames: readonly FrameReport[], muted: ReadonlySet<string>): FrameReport {
  const { portal, procedure, step, stepper } = own.procedure ? own : (frames.find((frame) => frame.procedure) ?? own);
  const all = [own, ...frames];
  const wanted = (issues: readonly ShownIssue[]) => once(issues).filter(({ entry }) => !muted.has(entry.id));
  return {
    portal,
    procedure,
    step,
    stepper,
    points: all.flatMap(({ points }) => points).filter(({ code }) => !muted.has(code)),
    issues: fewest(wanted(all.flatMap(({ issues }) => issues))),
    asked: [...new Set(all.flatMap(({ asked }) => asked))],
    toKnow: wanted(all.flatMap(({ toKnow }) => toKnow)),
  };
}
