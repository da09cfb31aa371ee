import { expect, test } from 'vitest';
import { keepProgress, tellProgress } from '../../entrypoints/background/advice';
import type { CurrentKnowledge } from '../../entrypoints/background/knowledge';
import { openAdviceMemory } from '../../utils/advice-memory';
import { sample } from '../knowledge/load';

function background() {
  const items: Record<string, unknown> = {};
  const area = { get: async (key: string) => ({ [key]: items[key] }), set: async (more: object) => void Object.assign(items, more), remove: async () => undefined };
  return { items, parts: { advice: openAdviceMemory(area), knowledge: { current: async () => ({ entries: [sample] }) as unknown as CurrentKnowledge } } };
}
const progress = { done: ['1a2b'], answer: 'helped' as const };
const keep = (issue: string) => ({ type: 'keepProgress' as const, issue, progress });
const tell = (...issues: readonly string[]) => ({ type: 'progress' as const, issues });

test('what was done with the advice of an issue of the list is told to the next page; a made-up name is neither kept nor told', async () => {
  const { items, parts } = background();
  expect([await keepProgress(keep(sample.id), false, parts), await keepProgress(keep('made-up'), false, parts)]).toEqual([true, false]);
  expect(Object.keys(items)).toEqual([`advice.${sample.id}`]);
  expect(await tellProgress(tell(sample.id, 'made-up'), false, parts)).toEqual({ [sample.id]: progress });
});

test('a private window leaves nothing, and learns nothing of the others', async () => {
  const { items, parts } = background();
  expect(await keepProgress(keep(sample.id), true, parts)).toBe(false);
  expect(items).toEqual({});
  await keepProgress(keep(sample.id), false, parts);
  expect(await tellProgress(tell(sample.id), true, parts)).toEqual({});
});
