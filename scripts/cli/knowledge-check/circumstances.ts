import type { Condition } from '../../../utils/knowledge/conditions';
import type { Entry } from '../../../utils/knowledge/schema';
import { usual } from '../surroundings';

/** Whose eyes a saved page is seen with, and on which day. */
export interface Circumstances {
  readonly browser: { readonly name: string; readonly version: number };
  /** ISO date or date-time. */
  readonly today: string;
}

/**
 * @returns the circumstances in which an entry can be tried: the browser it is about and a day of its dates, where it names some. An outage that
 * is over has still been told rightly, and a check that turns red with the calendar would be switched off.
 */
export function circumstancesOf({ when }: Pick<Entry, 'when'>, today: string): Circumstances {
  const conditions = [...(when?.all ?? []), ...(when?.any ?? [])];
  return { browser: conditions.flatMap(browserIn)[0] ?? usual.browser, today: conditions.flatMap((condition) => dayIn(condition, today))[0] ?? today };
}

function browserIn(condition: Condition): Circumstances['browser'][] {
  return 'browser' in condition ? [{ name: condition.browser, version: condition.maxVersion ?? usual.browser.version }] : [];
}

function dayIn(condition: Condition, today: string): string[] {
  if (!('dateFrom' in condition || 'dateTo' in condition)) return [];
  const { dateFrom = '', dateTo = '9' } = condition;
  const day = today.slice(0, 10);
  return [day < dateFrom ? dateFrom : day > dateTo ? dateTo : today];
}
