import type { FieldRule } from './finding';
import { hasLookalike, tidyText } from './tidy';
import { fine, found, lengthVerdict } from './verdicts';

const kind = 'ephoto_code';

/** Code of a digital photo and signature (code e-photo): 22 letters or digits, printed on the sheet. Its alphabet is not published: O and 0 are left alone. */
export const ephotoCode: FieldRule = {
  kind,
  examples: { good: '4548 NM86 MG4V KFC1 4LA9 ED', bad: '4548 NM86 MG4V' },
  check: (input) => {
    const compact = tidyText(input).toUpperCase().replace(/[\s\u2010-\u2015\u2212-]/g, '');
    if (!compact) return found(kind, 'empty', 'error');
    if (hasLookalike(compact)) return found(kind, 'lookalike', 'error');
    if (/\.(JPE?G|PNG|HEIC|PDF)$/.test(compact)) return found(kind, 'file_name', 'error');
    if (!/^[A-Z0-9]+$/.test(compact)) return found(kind, 'sign', 'error');
    return compact.length === 22 ? fine(compact) : lengthVerdict(kind, compact.length, 22);
  },
};
