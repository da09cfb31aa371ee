import { describe, expect, test } from 'vitest';
import { checkAny } from '../../utils/fields/check-any';
import { textRules } from '../../utils/fields/registry';

const today = '2026-11-23';
const plate = ['plate_siv', 'plate_fni'];

describe('a label that two kinds may answer', () => {
  test.each(['AB-123-CD', '1234 AB 75', '123 CD 75', '16 K 75', ''])('%s: one of them accepts, nothing is said', (value) => {
    expect(checkAny(textRules, plate, value, today)).toBeNull();
  });

  test('a doubt before a refusal, then the likeliest kind', () => {
    expect(checkAny(textRules, plate, '102 CMD 1', today)?.finding.severity).toBe('warn');
    expect(checkAny(textRules, ['licence_number', 'neph'], '2106921069', today)).toMatchObject({ kind: 'neph', finding: { severity: 'warn' } });
    expect(checkAny(textRules, plate, 'AB-123-C8', today)?.kind).toBe('plate_siv');
  });

  test('kinds without a check are passed over', () => {
    expect(checkAny(textRules, ['no_such_kind'], '12 rue des Lilas', today)).toBeNull();
    expect(checkAny(textRules, ['no_such_kind', 'postal_code'], '1000', today)?.kind).toBe('postal_code');
  });
});
