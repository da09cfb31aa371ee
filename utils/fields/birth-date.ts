import { checkDate } from './date-fr';
import type { FieldRule } from './finding';
import { tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'birth_date';

/**
 * Date of birth (date de naissance). When the act gives the year only, it is written 00/00/AAAA: the official help of the
 * driving licence knows the case, and exam operators may refuse it.
 */
export const birthDate: FieldRule = {
  kind,
  examples: { good: '12/10/1995', bad: '12/10/95' },
  check: (input, today) => {
    const [, month = '', year] = /^00?[/. -](0?\d|1[0-2])[/. -]([12]\d{3})$/.exec(tidyDashes(input)) ?? [];
    if (year) {
      const normalized = Number(month) === 0 ? year : `${year}-${month.padStart(2, '0')}`;
      return normalized > today.slice(0, normalized.length) ? found(kind, 'future', 'error') : found(kind, 'unknown_day', 'warn', { normalized });
    }
    const verdict = checkDate(kind, input);
    if (!verdict.normalized) return verdict;
    if (verdict.normalized > today.slice(0, 10)) return found(kind, 'future', 'error');
    const age = Number(today.slice(0, 4)) - Number(verdict.normalized.slice(0, 4));
    if (age > 130) return found(kind, 'year', 'error');
    return age > 110 ? found(kind, 'very_old', 'warn', { normalized: verdict.normalized }) : fine(verdict.normalized);
  },
};
