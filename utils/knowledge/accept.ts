/** The rules of order and date by which a list that is well signed and well formed may still be refused. */
import type { ListContent } from './envelope';
import type { Refusal } from './refusal';
import type { ListSource } from './source';

/** How far a number may run ahead of the last one: whoever makes a mistake, or steals a key, must not use up all numbers at once. */
export const MOST_JUMP = 1_000_000;

const DAY = 864e5;

/** The highest list ever accepted, and the key that signed it. */
export interface Highest {
  readonly key: string;
  readonly sequence: number;
}

/**
 * Numbers are counted by key. A list signed by a later key is newer than all those of the key before, which ends with it:
 * that is how a stolen key is outlived, whatever numbers it was used for (TUF, recovery from a fast-forward attack).
 * @param highest null when none was accepted; of a key that is no longer ours, it counts no more
 * @param isHeld whether a list is there and readable: one that was spoilt on the disk may come again, and so may the one that ships
 */
export function refuseByOrder(sequence: number, key: string, highest: Highest | null, isHeld: boolean, { keys, floor }: ListSource): Refusal | null {
  const rank = highest ? keys.indexOf(highest.key) : -1;
  if (keys.indexOf(key) < rank) return 'retired_key';
  const last = highest && keys.indexOf(key) === rank ? Math.max(highest.sequence, floor) : floor;
  if (sequence > last + MOST_JUMP) return 'jump';
  if (sequence < last) return 'older';
  return sequence === last && isHeld ? 'same' : null;
}

/** @param now milliseconds, by a clock that may be wrong: hence a refusal here never touches the list that is already held */
export function refuseByDate({ created, expires }: Pick<ListContent, 'created' | 'expires'>, now: number): Refusal | null {
  if (isPast(expires, now)) return 'expired';
  return Date.parse(created) > now + DAY ? 'future' : null;
}

/** @returns whether the last day of a list is over everywhere on earth (UTC−12). The list still serves; that it is old must be said. */
export const isPast = (expires: string, now: number): boolean => now > Date.parse(expires) + 1.5 * DAY;
