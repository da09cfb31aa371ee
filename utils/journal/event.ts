/**
 * Event: one thing that happened during an attempt. One of the five words of the house.
 * Events are written to disk, so they hold codes, times and scrubbed texts only.
 */
export interface EventBase {
  /** Drawn by the sender, so that a message sent twice is written once. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The browser's tab, to tell attempts apart. */
  readonly tab: number;
}

export interface Place {
  readonly portal: string | null;
  readonly procedure: string | null;
  readonly step: string | null;
}

/** Id of a known issue; that of another list than Balise's begins with the id of its list (`knowledge/merge.ts`). */
export const issueIdForm = /^(?:liste-[0-9a-f]{8}\.)?[a-z0-9-]{1,80}$/;

/** What a person may say of the advice of a known issue; `none` takes an answer back. */
export const answers = ['helped', 'not_helped', 'not_mine', 'wrong'] as const;
export type AdviceAnswer = (typeof answers)[number];

export type Event = EventBase &
  (
    | ({ readonly type: 'step'; readonly stepper: { readonly current: number; readonly total: number } | null } & Place)
    | { readonly type: 'finding'; readonly kind: string; readonly code: string; readonly severity: 'hint' | 'warn' | 'error' }
    | { readonly type: 'message'; readonly kind: 'error' | 'warning' | 'success' | 'info'; readonly text: string }
    | { readonly type: 'issue'; readonly issue: string; readonly severity: 'blocking' | 'hindering' | 'info' }
    | { readonly type: 'submit' }
    /** The person says that the advice of a check is wrong. */
    | { readonly type: 'doubt'; readonly code: string }
    /** What the person says of the advice of a known issue: the last answer counts. */
    | { readonly type: 'feedback'; readonly issue: string; readonly answer: AdviceAnswer | 'none' }
    /** Balise met one of its own bounds: the known issues are looked at in several passes (`utils/knowledge/matcher.ts`). */
    | { readonly type: 'limit'; readonly code: 'matching_time' }
    | { readonly type: 'http'; readonly status: '4xx' | '5xx' | 'failed'; readonly route: string }
  );

/** An event before the background has given it its tab and scrubbed its text. */
export type NewEvent = Event extends infer E ? (E extends Event ? Omit<E, 'tab'> : never) : never;

/** An event before it is stamped. */
export type Draft = NewEvent extends infer E ? (E extends NewEvent ? Omit<E, 'id' | 'at'> : never) : never;
