import { expect, test } from 'vitest';
import { openAdviceMemory } from '../utils/advice-memory';

function memoryArea(first: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(first));
  return {
    items,
    get: async (key: string) => (items.has(key) ? { [key]: items.get(key) } : {}),
    set: async (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) items.set(key, value);
    },
    remove: async (key: string) => void items.delete(key),
  };
}

test('what was done with the advice of an issue is found again, by its id', async () => {
  const memory = openAdviceMemory(memoryArea());
  expect(await memory.keep('page-blanche', { done: ['1x2y', '-9z'], answer: 'not_helped' })).toBe(true);
  expect(await memory.read(['page-blanche', 'autre'])).toEqual({ 'page-blanche': { done: ['1x2y', '-9z'], answer: 'not_helped' } });
});

test.each([
  ['a text in the place of a print', { done: ['Camille Exemple'], answer: null }],
  ['an unknown answer', { done: [], answer: 'Camille' }],
  ['one more thing', { done: [], answer: null, typed: 'Camille' }],
  ['steps without end', { done: Array.from({ length: 21 }, (_, n) => `${n}`), answer: null }],
  ['nothing', null],
])('%s is not kept, nor believed when it comes back', async (_, progress) => {
  const area = memoryArea();
  expect(await openAdviceMemory(area).keep('page-blanche', progress)).toBe(false);
  expect(area.items.size).toBe(0);
  expect(await openAdviceMemory(memoryArea({ 'advice.page-blanche': progress })).read(['page-blanche'])).toEqual({});
});
