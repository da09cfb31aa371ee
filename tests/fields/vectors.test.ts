import { describe, expect, test } from 'vitest';
import { checkKind } from '../../utils/fields/registry';
import file from './vectors.json';

interface Vector {
  readonly input: unknown;
  readonly valid: boolean;
  readonly reason: string;
  readonly warn?: boolean;
  readonly normalized?: string;
  readonly suggest?: string;
}

/** The reference day of the vectors. */
const today = '2026-11-23';

describe.each(Object.entries(file.vectors as unknown as Record<string, Vector[]>))('%s', (kind, vectors) => {
  test.each(vectors.map((vector) => [JSON.stringify(vector.input), vector.reason, vector] as const))('%s: %s', (_, __, vector) => {
    const { finding, normalized } = checkKind(kind, vector.input, today);
    expect(vector.valid ? [undefined, 'hint', 'warn'] : vector.warn ? ['warn', 'error'] : ['error']).toContain(finding?.severity);
    expect({ normalized: vector.normalized ?? normalized, suggest: vector.suggest ?? finding?.suggest }).toEqual({ normalized, suggest: finding?.suggest });
  });
});
