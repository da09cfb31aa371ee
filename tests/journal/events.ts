import type { Event } from '../../utils/journal/event';

/** A submit, the simplest of events. */
export const submit = (id: string, at: number, tab = 1): Event => ({ id, at, tab, type: 'submit' });
