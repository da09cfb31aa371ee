import type { Event } from '../journal/event';
import type { Report } from './schema';

type Moment = Omit<Report['timeline'][number], 'at'>;

/** One event as a line of the timeline: codes only; texts and routes stay in their own sections. */
export function moment(event: Event): Moment {
  switch (event.type) {
    case 'step': {
      const { step, stepper } = event;
      const detail = step ?? (stepper && `${stepper.current}/${stepper.total}`);
      return { what: 'step', ...(detail === null ? {} : { detail }) };
    }
    case 'finding':
      return { what: 'finding', detail: event.code };
    case 'doubt':
      return { what: 'doubt', detail: event.code };
    case 'issue':
      return { what: 'issue', detail: event.issue };
    case 'feedback':
      return { what: `feedback.${event.answer}`, detail: event.issue };
    case 'limit':
      return { what: `limit.${event.code}` };
    case 'message':
      return { what: `message.${event.kind}` };
    case 'http':
      return { what: `http.${event.status}` };
    case 'submit':
      return { what: 'submit' };
  }
}
