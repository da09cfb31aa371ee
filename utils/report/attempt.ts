import type { Event } from '../journal/event';

/** After so long without an event, what comes next is another attempt. */
const PAUSE = 6 * 60 * 60 * 1000;

/**
 * The events of the latest attempt: same tab, same procedure, without a long pause.
 * A screen that nobody recognises (a payment, FranceConnect) does not end it.
 * @param events in order of time
 * @param tab absent or null: the tab where a step was seen last
 */
export function latestAttempt(events: readonly Event[], tab?: number | null): readonly Event[] {
  const chosen = tab ?? events.findLast(({ type }) => type === 'step')?.tab ?? events.at(-1)?.tab;
  const ofTab = events.filter((event) => event.tab === chosen);
  let start = 0;
  let procedure: string | null = null;
  let before = ofTab[0]?.at ?? 0;
  for (const [index, event] of ofTab.entries()) {
    const here = event.type === 'step' ? event.procedure : null;
    if (event.at - before > PAUSE || (here && procedure && here !== procedure)) {
      start = index;
      procedure = null;
    }
    procedure = here ?? procedure;
    before = event.at;
  }
  return ofTab.slice(start);
}
