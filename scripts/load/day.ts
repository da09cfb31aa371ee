import { alarmTimes, isDue, nextTries } from '../../utils/knowledge/tries';
import type { Assumptions } from './assumptions';

const MINUTE = 60_000;
const DAY = 1440;

/** What one minute of a day asked of the server. */
export interface Minute {
  signatures: number;
  lists: number;
}

/**
 * Lets some installs live for four days with the client's own rules (alarm, shortest time between two asks), and counts the last one.
 * @param installs how many are played; the counts are theirs
 * @param random from 0 to 1
 * @returns 1,440 minutes
 */
export function playDay(installs: number, assumptions: Assumptions, random: () => number): Minute[] {
  const minutes = Array.from({ length: DAY }, (): Minute => ({ signatures: 0, lists: 0 }));
  const days = 4;
  for (let n = 0; n < installs; n += 1) {
    for (const { at, isList } of asksOf(days, assumptions, random)) {
      const minute = minutes[Math.floor(at) - (days - 1) * DAY];
      if (!minute) continue;
      minute.signatures += 1;
      minute.lists += Number(isList);
    }
  }
  return minutes;
}

interface Ask {
  /** Minutes since the first midnight. */
  readonly at: number;
  /** Whether the signature was new, and the list was taken too. */
  readonly isList: boolean;
}

function asksOf(days: number, assumptions: Assumptions, random: () => number): Ask[] {
  const isFirefox = random() < assumptions.firefox;
  const asks: Ask[] = [];
  let tries: Parameters<typeof nextTries>[0] = { failures: 0, dueAt: 0, checkedAt: null, refused: null };
  let alarm: { next: number; readonly period: number } | null = null;
  let held = -1;
  for (let day = 0; day < days; day += 1) {
    if (random() >= assumptions.active) continue;
    const start = day * DAY + 60 * startOf(assumptions, random);
    const end = start + 60 * assumptions.open * (0.5 + random());
    if (!alarm || isFirefox) {
      const { delayInMinutes, periodInMinutes } = alarmTimes(random);
      alarm = { next: start + delayInMinutes, period: periodInMinutes };
    }
    // An alarm that was missed while Chrome was closed rings at its start: the worst there is for a server.
    for (alarm.next = Math.max(alarm.next, start); alarm.next < end; alarm.next += alarm.period) {
      const at = alarm.next;
      if (!isDue(tries, at * MINUTE)) continue;
      tries = nextTries(tries, null, { now: () => at * MINUTE, random });
      const published = lastPublished(at, assumptions);
      asks.push({ at, isList: published > held });
      held = published;
    }
  }
  return asks;
}

function startOf({ morning, at }: Assumptions, random: () => number): number {
  if (random() >= morning) return 8 + 14 * random();
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(23, Math.max(5, at + 1.5 * normal));
}

/** @returns the number of the last publication at this minute */
function lastPublished(at: number, { changes, publish }: Assumptions): number {
  return changes === 0 ? 0 : Math.floor(((at - 60 * publish) / DAY) * changes);
}
