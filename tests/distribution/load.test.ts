import { describe, expect, it } from 'vitest';
import { readAssumptions, usualAssumptions } from '../../scripts/load/assumptions';
import { playDay, type Minute } from '../../scripts/load/day';
import { loadOf } from '../../scripts/load/report';
import { weighList } from '../../scripts/load/weights';
import { seeded } from '../bench/random';

const PLAYED = 4000;
const play = (changes: Partial<typeof usualAssumptions>) => playDay(PLAYED, { ...usualAssumptions, ...changes }, seeded(1));
const sum = (minutes: readonly Minute[], key: keyof Minute) => minutes.reduce((total, minute) => total + minute[key], 0);

describe('a day of the installs', () => {
  it('a browser never closed asks every six hours or so, and takes each change once', () => {
    const always = { open: 48, active: 1, firefox: 0 };
    for (const [changes, lists] of [[0, 0], [1, 1], [4, 4]] as const) {
      const minutes = play({ ...always, changes });
      expect(sum(minutes, 'signatures') / PLAYED).toBeGreaterThan(3.4);
      expect(sum(minutes, 'signatures') / PLAYED).toBeLessThan(4.5);
      expect(Math.abs(sum(minutes, 'lists') / PLAYED - lists)).toBeLessThan(0.3);
    }
  });

  it('a browser closed all day asks nothing', () => expect(sum(play({ active: 0 }), 'signatures')).toBe(0));

  it('a morning makes a peak, and jitter keeps it far from everybody at once', () => {
    const busiest = (minutes: readonly Minute[]) => Math.max(...minutes.map(({ signatures }) => signatures));
    const [spread, morning] = [play({ morning: 0 }), play({ morning: 1 })];
    expect(busiest(morning)).toBeGreaterThan(busiest(spread));
    expect(busiest(morning)).toBeLessThan(0.02 * PLAYED);
  });
});

it('scales to the installs, and counts the bytes of what is asked and taken', () => {
  const minutes = [{ signatures: 90, lists: 30 }, { signatures: 10, lists: 0 }];
  const weights = { plain: 0, gzip: 0, brotli: 30_000, signature: 89 };
  expect(loadOf(2000, minutes, 1000, usualAssumptions, weights)).toEqual({ installs: 2000, asks: 200, lists: 60, mean: 260 / 86_400, peak: 4, peakAt: '00:00', askBytes: 200 * 4089, listBytes: 60 * 30_500 });
});

it('weighs the list of this working copy', () => {
  const { plain, gzip, brotli } = weighList();
  expect([plain > 100_000, gzip < plain / 2, brotli < gzip, plain < 2_000_000]).toEqual([true, true, true, true]);
});

it('takes an option for each assumption, numbers only', () => {
  expect(readAssumptions(['--changes', '4', '--active', '1'])).toEqual({ ...usualAssumptions, changes: 4, active: 1 });
  for (const wrong of ['x', '-1', 'Infinity']) expect(readAssumptions(['--open', wrong])).toBeNull();
});
