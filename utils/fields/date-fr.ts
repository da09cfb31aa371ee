import { exists, isoDay, readDate } from '../identifiers/calendar';
import type { FieldRule, Verdict } from './finding';
import { digitsFor, tidyText } from './tidy';
import { fine, found } from './verdicts';

/** A date as French forms take it (JJ/MM/AAAA); other habits are read too. HistoVec's own pattern lets 31/02 pass: the real calendar is asked. */
export const dateFr: FieldRule = {
  kind: 'date_fr',
  examples: { good: '31/12/2020', bad: '31/02/2020' },
  check: (input) => checkDate('date_fr', input),
};

const french = (day: number, month: number, year: number) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;

/**
 * Shared by the kinds of date.
 * @returns `normalized` as `2020-12-31`
 */
export function checkDate(kind: string, input: string): Verdict {
  const text = tidyText(input).replace(/[\u2010-\u2015\u2212]/g, '-');
  if (!text) return found(kind, 'empty', 'error');
  const date = readDate(text);
  if (!date) return unread(kind, text);
  const { day, month, year, yearDigits } = date;
  if (yearDigits === 2) return found(kind, 'two_digit_year', 'error');
  if (exists(date)) return year < 1800 ? found(kind, 'year', 'error') : fine(isoDay(date));
  if (month > 12 && exists({ day: month, month: day, year })) return found(kind, 'us_order', 'error', { suggest: french(month, day, year) });
  return found(kind, 'no_such_day', 'error');
}

function unread(kind: string, text: string): Verdict {
  const fixed = /[OIl]/i.test(text) && /^[\dOIl/. -]+$/i.test(text) ? readDate(digitsFor(text)) : null;
  if (fixed && exists(fixed) && fixed.yearDigits === 4) return found(kind, 'digits', 'error', { suggest: french(fixed.day, fixed.month, fixed.year) });
  const beginning = /^\d{1,2}([/. -]\d{0,2}([/. -]\d{0,3})?)?$/.test(text) || /^\d{1,2} [a-zéû]*\.?( \d{0,3})?$/i.test(text);
  return found(kind, 'shape', 'error', beginning ? { pending: true } : {});
}
