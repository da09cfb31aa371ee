import type { FieldRule } from './finding';
import { tidyCode } from './tidy';
import { fine, found } from './verdicts';

const kind = 'cerfa_ref';
/** Versions that two sources give as the present ones, read on 23 November 2026. An older one is never refused. */
const latest: Readonly<Record<string, number>> = { 13749: 6, 13750: 7, 13753: 4, 13757: 3, 15776: 2 };
const two = (version: number | string) => String(version).padStart(2, '0');

/** Reference of an official form (numéro Cerfa): 5 digits, a star, a version of 2 digits. */
export const cerfaRef: FieldRule = {
  kind,
  examples: { good: '13750*07', bad: '13750' },
  check: (input) => {
    const text = tidyCode(input).replace(/^(FORMULAIRE )?(CERFA ?)?(N[°º]|NO\b|NUM[ÉE]RO)? ?:? ?/, '');
    const [, number = '', between = '', version = ''] = /^(\d{5})(\D{0,5})(\d{0,2})$/.exec(text) ?? [];
    if (/^\d+ ?#/.test(text)) return found(kind, 'notice', 'error');
    if (/^[FRN]\d{3,5}$/.test(text)) return found(kind, 'sheet', 'error');
    if (number && /[A-Z]/.test(between.replace('X', ''))) return found(kind, 'shape', 'error');
    if (number && (!version || version === '0')) return found(kind, 'version', 'error', { pending: true });
    if (number && Number(version) > 0) {
      const whole = `${number}*${two(version)}`;
      if (version.length < 2 || !/^( ?\* ?| |-|\.)$/.test(between)) return found(kind, 'form', 'error', { suggest: whole, ...(version.length < 2 && { pending: true as const }) });
      const newest = latest[number] ?? 0;
      return newest > Number(version) ? found(kind, 'older', 'warn', { normalized: whole, params: { latest: two(newest) } }) : fine(whole);
    }
    const [, digits] = /^(\d*)([ *-].*)?$/.exec(text) ?? [];
    if (digits !== undefined && digits.length !== 5) return found(kind, 'number', 'error', digits === text ? { pending: true } : {});
    return found(kind, 'shape', 'error', /\d/.test(text) ? {} : { pending: true });
  },
};
