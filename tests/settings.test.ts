import { expect, test } from 'vitest';
import { openSettings } from '../utils/storage';

function disk(first: unknown) {
  const items: Record<string, unknown> = { settings: first };
  const area = {
    get: async (key: string) => ({ [key]: structuredClone(items[key]) }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => void Reflect.deleteProperty(items, key),
  };
  return { items, area };
}

test('what is muted is found again, and shown again', async () => {
  const { area } = disk(undefined);
  expect([await openSettings(area).mute('vin.shape', true), await openSettings(area).mute('page-blanche', true), await openSettings(area).mute('vin.shape', false)]).toEqual([true, true, true]);
  expect(await openSettings(area).read()).toEqual({ muted: ['page-blanche'] });
});

test('two pages that mute at once are both heard', async () => {
  const settings = openSettings(disk(undefined).area);
  await Promise.all([settings.mute('a', true), settings.mute('b', true)]);
  expect(await settings.read()).toEqual({ muted: ['a', 'b'] });
});

test('a name that is too long to be one is refused, and takes nothing away', async () => {
  const settings = openSettings(disk({ muted: ['a'] }).area);
  expect([await settings.mute('x'.repeat(101), true), await settings.mute('', true)]).toEqual([false, false]);
  expect(await settings.read()).toEqual({ muted: ['a'] });
});

test('what is spoilt is left out alone', async () => {
  expect(await openSettings(disk({ muted: ['a', 7, 'x'.repeat(101), 'b'] }).area).read()).toEqual({ muted: ['a', 'b'] });
  expect(await openSettings(disk('nonsense').area).read()).toEqual({ muted: [] });
});

test.each([['silent', () => new Promise<never>(() => {})], ['broken', () => Promise.reject(new Error('broken'))]])('a disk that is %s gives usable settings, and is not overwritten', async (_, get) => {
  const { items, area } = disk({ muted: ['a'] });
  const settings = openSettings({ ...area, get }, 20);
  expect([await settings.read(), await settings.mute('b', true), items.settings]).toEqual([{ muted: [] }, false, { muted: ['a'] }]);
});
