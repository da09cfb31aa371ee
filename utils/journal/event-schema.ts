/**
 * The shape an event must have to enter the journal, or to be believed when it comes back from the disk.
 * Keys that are not listed here are left out: nothing else is ever written down.
 */
import * as z from 'zod/mini';
import { answers, issueIdForm, type Event } from './event';

/** The pages of the extension forbid `eval`: without this, zod tries it and the browser reports it. */
z.config({ jitless: true });

const slug = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const code = z.string().check(z.regex(/^[a-z0-9_.-]{1,80}$/));
const issue = z.string().check(z.regex(issueIdForm));
const place = z.nullable(slug);
const count = z.int().check(z.minimum(1), z.maximum(99));

const base = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Up to the year 2100: a clock gone mad must not reach the calendar. */
  at: z.number().check(z.minimum(0), z.maximum(4_102_444_800_000)),
  tab: z.int(),
};

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal('step'),
    portal: place,
    procedure: place,
    step: place,
    stepper: z.nullable(z.object({ current: count, total: count })),
  }),
  z.object({ ...base, type: z.literal('finding'), kind: code, code, severity: z.enum(['hint', 'warn', 'error']) }),
  z.object({
    ...base,
    type: z.literal('message'),
    kind: z.enum(['error', 'warning', 'success', 'info']),
    text: z.string().check(z.maxLength(2000)),
  }),
  z.object({ ...base, type: z.literal('issue'), issue, severity: z.enum(['blocking', 'hindering', 'info']) }),
  z.object({ ...base, type: z.literal('submit') }),
  z.object({ ...base, type: z.literal('doubt'), code }),
  z.object({ ...base, type: z.literal('feedback'), issue, answer: z.enum([...answers, 'none']) }),
  z.object({ ...base, type: z.literal('limit'), code: z.literal('matching_time') }),
  z.object({
    ...base,
    type: z.literal('http'),
    status: z.enum(['4xx', '5xx', 'failed']),
    /** A path template: neither a query, nor a fragment, nor a hidden sign can stand in it. */
    route: z.string().check(z.regex(/^[^\s?#\p{Cc}\p{Cf}\p{Cs}]{0,300}$/u)),
  }),
]);

/** @returns the event, with its known keys only, or null when it is not one. */
export function parseEvent(input: unknown): Event | null {
  const parsed = eventSchema.safeParse(input);
  return parsed.success ? parsed.data : null;
}
