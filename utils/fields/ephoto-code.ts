import type { FieldRule } from './finding';
import { tidyDashes } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'ephoto_code';

/** Code of a digital photo and signature (code e-photo): 22 letters or digits, printed on the sheet. Its alphabet is not published: O and 0 are left alone. */
export const ephotoCode: FieldRule = {
  kind,
  examples: { good: '4548 NM86 MG4V KFC1 4LA9 ED', bad: '4548 NM86 MG4V' },
  check: (input) => {
    const compact = tidyDashes(input).toUpperCase().replace(/[\s-]/g, '');
    if (/\.(JPE?G|PNG|HEIC|PDF)$/.test(compact)) return found(kind, 'file_name', 'error');
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    // One source says 21: doubted, not refused.
    if (compact.length === 21) return found(kind, 'short', 'warn', { normalized: compact, pending: true, params: { missing: 1, length: 22 } });
    return compact.length === 22 ? fine(compact) : lengthVerdict(kind, compact.length, 22);
  },
};
