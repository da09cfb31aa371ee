import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkField, textRules, type TextKind } from '../../utils/fields/registry';

const today = '2026-11-23T12:00';
const kinds = Object.keys(textRules) as TextKind[];
/** Any text, and texts made of what these fields are made of, so that rules are reached and not only refused. */
const values = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(fc.constantFrom(...'ABIOUZSW0123459 -/.@+éл*'), { maxLength: 24 }).map((signs) => signs.join('')));

describe.each(kinds)('%s', (kind) => {
  test('never throws, and says nothing that was typed except as a correction', () => {
    fc.assert(
      fc.property(values, (value) => {
        const { finding } = checkField(kind, value, today);
        const said = Object.values(finding?.params ?? {}).join(' ');
        if (value.trim().length > 4) expect(said).not.toContain(value.trim());
      }),
      { numRuns: 300 },
    );
  });

  test('what it tidies, it accepts', () => {
    fc.assert(
      fc.property(values, (value) => {
        const { normalized } = checkField(kind, value, today);
        if (normalized !== undefined && kind !== 'birth_date') expect(checkField(kind, normalized, today).finding?.severity).not.toBe('error');
      }),
      { numRuns: 300 },
    );
  });

  test('answers at once, even to a text of a million signs', () => {
    const start = performance.now();
    for (const sign of ['A', '0', ' ', '-', '@', 'é', '.']) checkField(kind, sign.repeat(1_000_000), today);
    for (const sign of ['A', '0', ' ', '-', '@', 'é', '.', "'"]) checkField(kind, sign.repeat(199), today);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
