/** When to ask for a list again. The alarm rings every six hours or so; after failures, some of its rings are let pass. */
import type { Kept } from './kept-list';
import type { Refusal } from './refusal';

type Tries = Kept['tries'];

const HOUR = 36e5;

/** After a good answer, and at most after bad ones. */
const SOON = 4 * HOUR;
const LATE = 48 * HOUR;

/** A date further away than we ever set was written by a clock that has been set right since: it binds nobody. */
export const isDue = ({ dueAt }: Tries, now: number): boolean => now >= dueAt || dueAt > now + LATE;

/**
 * @param refused null after an answer that was fine
 * @returns the next date: four hours from now; after failures 6, 12, 24, 48 hours; up to a fifth less, so that not everybody comes back together
 */
export function nextTries({ failures: before, checkedAt }: Tries, refused: Refusal | null, { now, random }: { readonly now: () => number; readonly random: () => number }): Tries {
  const failures = refused ? before + 1 : 0;
  const wait = refused ? Math.min(6 * HOUR * 2 ** (failures - 1), LATE) : SOON;
  return { failures, dueAt: now() + wait * (1 - 0.2 * random()), checkedAt: refused ? checkedAt : now(), refused };
}

/**
 * When the alarm rings: every six hours, give or take half an hour, so that not everybody asks together. Firefox forgets alarms when it closes, hence the
 * first ring soon after its start.
 * @param random from 0 to 1
 */
export function alarmTimes(random: () => number): { delayInMinutes: number; periodInMinutes: number } {
  return { delayInMinutes: 1 + 29 * random(), periodInMinutes: 330 + 60 * random() };
}
