import { anything, array, check, constantFrom, integer, object, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKind, textRules, type TextKind } from '../../utils/fields/registry';

const today = '2026-11-23T12:00';
const kinds = Object.keys(textRules) as TextKind[];
/** Any text, then texts made like what these fields take, so that rules are reached and not only refused. */
const values = oneof(
  string({ maxLength: 60 }),
  string({ unit: 'grapheme', maxLength: 30 }),
  // Halves of signs, null bytes, marks of writing direction.
  array(integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  array(constantFrom('\0', '\ud83d', '\u202e', '\u200f', '\u2066', '\ufeff', 'A', '1', '-'), { maxLength: 20 }).map((signs) => signs.join('')),
  array(constantFrom(...'ABIOUZSWCDlo0123459 -/.@+éл*,T:h'), { maxLength: 24 }).map((signs) => signs.join('')),
  stringMatching(/^[A-Z0-9]{1,6}[ -]?[A-Z0-9]{1,6}[ -]?[A-Z0-9]{0,12}$/),
  stringMatching(/^\+?[0-9 ().]{1,20}$/),
  stringMatching(/^[0-9OIl]{1,4}[/.-][0-9OIl]{1,2}[/.-][0-9OIl]{1,5}$/),
  stringMatching(/^[a-z.]{1,8}@[a-z]{2,8}[.,][a-z]{1,4}$/),
);
const refuses = (kind: TextKind, value: string) => checkKind(kind, value, today).finding?.severity === 'error';

/** The smallest value found that breaks a promise, or null. */
function broken(promise: (value: string) => boolean): string | null {
  return check(property(values, promise), { numRuns: 500 }).counterexample?.[0] ?? null;
}

describe.each(kinds)('%s', (kind) => {
  test('says nothing that was typed, except as a correction', () => {
    const value = broken((value) => {
      const said = Object.values(checkKind(kind, value, today).finding?.params ?? {}).map(String);
      return value.trim().length <= 4 || !said.some((text) => text.includes(value.trim()));
    });
    expect(value).toBeNull();
  });

  test('what it tidies, it accepts, and tidies no further', () => {
    // A birth of which only the year is known is tidied to that year, which no form takes alone.
    const value = broken((value) => {
      const { normalized } = checkKind(kind, value, today);
      return normalized === undefined || kind === 'birth_date' || (!refuses(kind, normalized) && checkKind(kind, normalized, today).normalized === normalized);
    });
    expect(value).toBeNull();
  });

  test('what it offers, it accepts', () => {
    const value = broken((value) => {
      const { suggest } = checkKind(kind, value, today).finding ?? {};
      return suggest === undefined || !refuses(kind, suggest);
    });
    expect(value).toBeNull();
  });

  test('answers at once, even to a text of a million signs', () => {
    const start = performance.now();
    for (const sign of ['A', '0', ' ', '-', '@', 'é', '.', 'A ', 'a.', "'"]) for (const length of [199, 1_000_000]) checkKind(kind, sign.repeat(length).slice(0, length), today);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test.each(['file_upload', 'birth_place', 'licence_category_age', 'cross_field', 'vin'])('%s takes whatever it is given without throwing', (kind) => {
  const facts = oneof(anything(), object({ key: constantFrom('today', 'proc', 'sale', 'I', 'B', 'plate', 'commune', 'code', 'pays', 'category', 'age', 'name', 'magic', 'bytes', 'naissance', 'nir', 'mrz') }));
  const thrown = check(property(facts, (input) => typeof checkKind(kind, input, today) === 'object'), { numRuns: 1000 });
  expect(thrown.counterexample).toBeNull();
});
