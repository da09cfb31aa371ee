import { describe, expect, test } from 'vitest';
import { checkCrossField } from '../../utils/fields/cross/from-vector';
import file from './cross-field-vectors.json';

interface Vector {
  readonly input: unknown;
  readonly valid: boolean;
  readonly reason: string;
  readonly warn?: boolean;
}

describe('vectors', () => {
  test.each((file.vectors as Vector[]).map((vector) => [vector.reason, vector] as const))('%s', (_, { input, valid, warn }) => {
    const { finding } = checkCrossField(input, '2026-11-23');
    expect(valid ? [undefined, 'hint', 'warn'] : warn ? ['warn', 'error'] : ['error']).toContain(finding?.severity);
  });
});
