export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const months = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];

/**
 * Reads the numbers of a date in the orders that people use; whether the day exists is another question.
 * @returns null when it is no date; the year keeps two digits when two were typed
 */
export function readDate(text: string): (DateParts & { readonly yearDigits: number }) | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return { day: Number(isoDay), month: Number(isoMonth), year: Number(isoYear), yearDigits: 4 };
  const [, day, month, year] = /^(\d{1,2})\s?[/. -]\s?(\d{1,2})\s?[/. -]\s?(\d{2}|\d{4})$/.exec(text) ?? [];
  if (day && year) return { day: Number(day), month: Number(month), year: Number(year), yearDigits: year.length };
  const [, wordDay, word, wordYear] = /^(?:le )?(?:[a-z]{5,8} )?(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4})$/.exec(text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')) ?? [];
  const at = months.findIndex((start) => word?.startsWith(start));
  return wordDay && at >= 0 ? { day: Number(wordDay), month: at + 1, year: Number(wordYear), yearDigits: 4 } : null;
}

/** Whether that day stands in the calendar. */
export function exists({ day, month, year }: DateParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (n: number) => String(n).padStart(2, '0');

export function isoDay({ day, month, year }: DateParts): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
