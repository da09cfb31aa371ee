import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIssues } from '../../entrypoints/assistant/issue-watch';
import type { Wire } from '../../entrypoints/assistant/wire';
import { indexEntries, type Matchable } from '../../utils/knowledge/index-entries';
import { passBudget } from '../../utils/knowledge/matcher';
import { sample } from '../knowledge/load';

let ms = 0;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => (ms += passBudget));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A watch over that many entries, of which a pass has time for one. */
function watch(count: number) {
  const entries: Matchable[] = Array.from({ length: count }, (_, n) => ({ ...sample, id: `n-${n}`, where: {}, when: { any: [{ failure: true }] } }));
  const counts = { changed: 0, unfinished: 0 };
  const wire = { send: () => Promise.resolve([]) } as unknown as Wire;
  const watched = watchIssues(indexEntries(entries), { name: 'firefox', version: 153 }, wire, () => (counts.changed += 1), () => (counts.unfinished += 1));
  const facts = { portal: null, procedure: null, step: null, stepper: null, fields: [], messages: [] };
  return { counts, match: () => watched.match({ facts, findings: [], statuses: new Set(['failed']), muted: new Set(), today: '2026-11-24T08:30', withToKnow: false }) };
}

test('a pass that had no time for all asks for one more, by one timer; the fact is told once; then no timer is left', async () => {
  const { counts, match } = watch(3);
  match();
  match();
  expect(vi.getTimerCount()).toBe(1);
  expect(counts.unfinished).toBe(1);
  await vi.runAllTimersAsync();
  expect(counts.changed).toBeGreaterThan(0);
  match();
  await vi.runAllTimersAsync();
  match();
  expect([vi.getTimerCount(), counts.unfinished]).toEqual([0, 1]);
});

test('a pass that had time for all starts no timer and tells nothing', () => {
  const { counts, match } = watch(1);
  match();
  expect([vi.getTimerCount(), counts.unfinished]).toEqual([0, 0]);
});
