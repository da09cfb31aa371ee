import { checkDate } from './date-fr';
import type { FieldRule, Verdict } from './finding';
import { tidyText } from './tidy';
import { fine, found } from './verdicts';

const kind = 'sale_datetime';

/**
 * Date of the sale or gift, its time, or both (date et heure de la cession). It is never later than now, on the person's own clock:
 * they may be overseas. The seller declares within 15 days (code de la route, R. 322-4): said as advice, never as a fault.
 */
export const saleDatetime: FieldRule = {
  kind,
  examples: { good: '20/11/2025 14:30', bad: '20/11/2099' },
  check: (input, today) => {
    const text = tidyText(input);
    // Forms that ask for the hour and the minutes in two boxes label both « heure de la cession ».
    if (/^[0-5]?\d$/.test(text)) return fine();
    const [, day = '', hour, minute = '00'] = /^(.*?)(?:(?:^|T|,? (?:à )?)(\d{1,2}) ?[:hH] ?(\d{2})?(?::\d{2})?)?$/.exec(text) ?? [];
    const time = hour && `${hour.padStart(2, '0')}:${minute}`;
    if (time && time > '23:59' || minute > '59') return found(kind, 'time', 'error');
    if (!day && time) return fine(time);
    const date = checkDate(kind, day);
    if (date.normalized) return compare(date.normalized, time, today);
    // The day is whole, the time is being typed.
    const begun = /^(.*?\d{4}|\d{4}-\d\d-\d\d)(?:,| à|T)? ?[\d:h ]{0,5}$/.exec(day)?.[1];
    return begun && date.finding && checkDate(kind, begun).normalized ? { finding: { ...date.finding, pending: true } } : date;
  },
};

function compare(day: string, time: string | undefined, today: string): Verdict {
  const [thisDay = '', thisTime] = today.split('T');
  const normalized = time ? `${day}T${time}` : day;
  if (day > thisDay || (day === thisDay && time && thisTime && time > thisTime.slice(0, 5))) return found(kind, 'future', 'error');
  return fine(normalized);
}
