import { describe, expect, test } from 'vitest';
import { checkField, isFieldKind, type FieldInput } from '../../utils/fields/registry';
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
    if (!isFieldKind(kind)) throw new Error(`no check for ${kind}`);
    const { finding, normalized } = checkField(kind, vector.input as FieldInput, today);
    if (vector.valid) expect(finding?.severity).not.toBe('error');
    else expect(vector.warn ? ['warn', 'error'] : ['error']).toContain(finding?.severity);
    if (vector.normalized !== undefined) expect(normalized).toBe(vector.normalized);
    if (vector.suggest !== undefined) expect(finding?.suggest).toBe(vector.suggest);
  });
});
