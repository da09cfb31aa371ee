import { describe, expect, test } from 'vitest';
import { checkAny } from '../../utils/fields/check-any';

const today = '2026-11-23';
const plate = ['plate_siv', 'plate_fni'];

describe('a label that two kinds may answer', () => {
  test.each(['AB-123-CD', '1234 AB 75', '123 CD 75', '16 K 75', ''])('%s: one of them accepts, nothing is said', (value) => {
    expect(checkAny(plate, value, today)).toBeNull();
  });

  test('a doubt before a refusal, then the likeliest kind', () => {
    expect(checkAny(plate, '102 CMD 1', today)?.finding.severity).toBe('warn');
    expect(checkAny(['licence_number', 'neph'], '2106921069', today)).toMatchObject({ kind: 'neph', finding: { severity: 'warn' } });
    expect(checkAny(plate, 'AB-123-C8', today)?.kind).toBe('plate_siv');
  });

  test('kinds without a check are passed over', () => {
    expect(checkAny(['address_line'], '12 rue des Lilas', today)).toBeNull();
    expect(checkAny(['address_line', 'postal_code'], '1000', today)?.kind).toBe('postal_code');
  });
});
