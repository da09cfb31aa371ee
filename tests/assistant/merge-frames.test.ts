import { expect, test } from 'vitest';
import { mergeFrames } from '../../entrypoints/assistant/merge-frames';
import type { FrameReport, ShownIssue } from '../../utils/messages';
import { sample } from '../knowledge/load';

const issue = (id: string, severity: ShownIssue['severity']): ShownIssue => ({ entry: { ...sample, id }, severity, freshness: 'old' });
const frame = (issues: readonly ShownIssue[], toKnow: readonly ShownIssue[] = []): FrameReport => ({ portal: null, procedure: null, step: null, stepper: null, points: [], asked: [], issues, toKnow });
const ids = (issues: readonly ShownIssue[]) => issues.map(({ entry }) => entry.id);

test('three frames of one page show one issue that blocks and two others, each once, those of the top frame first', () => {
  const top = frame([issue('a', 'hindering')]);
  const frames = [frame([issue('b', 'blocking'), issue('a', 'hindering'), issue('c', 'info')]), frame([issue('d', 'blocking'), issue('e', 'hindering')])];
  expect(ids(mergeFrames(top, frames, new Set()).issues)).toEqual(['b', 'a', 'c']);
  expect(ids(mergeFrames(top, frames, new Set(['b', 'c'])).issues)).toEqual(['d', 'a', 'e']);
});

test('what is good to know in two frames is told once, and not when it was muted', () => {
  expect(ids(mergeFrames(frame([], [issue('a', 'info')]), [frame([], [issue('b', 'info'), issue('a', 'info')])], new Set()).toKnow)).toEqual(['a', 'b']);
  expect(ids(mergeFrames(frame([]), [frame([], [issue('a', 'info')])], new Set(['a'])).toKnow)).toEqual([]);
});
