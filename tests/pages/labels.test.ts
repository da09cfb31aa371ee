import { describe, expect, test } from 'vitest';
import { scoreLabels } from './label-score';

describe.each(['dev', 'heldOut', 'unseen'] as const)('labels alone, %s', (set) => {
  test('are told apart', () => {
    const { of, precision, recall, wrong } = scoreLabels(set);
    expect(of).toBeGreaterThan(300);
    expect([precision >= 0.98 || wrong, recall >= 0.97 || wrong]).toEqual([true, true]);
  });
});
