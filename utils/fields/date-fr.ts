import { exists, isoDay, readDate } from '../identifiers/calendar';
import type { FieldRule, Verdict } from './finding';
import { digitsFor, tidyDashes } from './tidy';
import { fine, found } from './verdicts';

/** A date as French forms take it (JJ/MM/AAAA); other habits are read too. HistoVec's own pattern lets 31/02 pass: the real calendar is asked. */
export const dateFr: FieldRule = {
  kind: 'date_fr',
  examples: { good: '31/12/2020', bad: '31/02/2020' },
  check: (input) => checkDate('date_fr', input),
};

/** Nothing that these forms ask about is older. */
const firstYear = 1800;

const french = (day: number, month: number, year: number) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;

/**
 * Shared by the kinds of date.
 * @returns `normalized` as `2020-12-31`
 */
export function checkDate(kind: string, input: string): Verdict {
  const text = tidyDashes(input);
  const date = readDate(text);
  if (!date) return unread(kind, text);
  const { day, month, year, yearDigits } = date;
  if (yearDigits === 2) return found(kind, 'two_digit_year', 'error', { pending: true });
  if (year < firstYear) return found(kind, 'year', 'error');
  if (exists(date)) return fine(isoDay(date));
  if (month > 12 && exists({ day: month, month: day, year })) return found(kind, 'us_order', 'error', { suggest: french(month, day, year) });
  return found(kind, 'no_such_day', 'error');
}

function unread(kind: string, text: string): Verdict {
  const fixed = /[OIl]/i.test(text) && /^[\dOIl/. -]+$/i.test(text) ? readDate(digitsFor(text)) : null;
  if (fixed) return found(kind, 'digits', 'error', { suggest: french(fixed.day, fixed.month, fixed.year) });
  // Until a year stands there, or while an ISO date has only its year, the rest may still come.
  const beginning = !/\d{4}/.test(text) || /^\d{4}[-/.]?\d{0,2}[-/.]?$/.test(text);
  return found(kind, 'shape', 'error', beginning ? { pending: true } : {});
}
