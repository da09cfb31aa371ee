/** From the events of an attempt to a report. Pure: the time and the versions are given. */
import type { Event } from '../journal/event';
import { parseEvent } from '../journal/event-schema';
import { latestAttempt } from './attempt';
import { oneLine } from './plain';
import { REPORT_LIMITS } from './schema';
import type { Report, Versions } from './schema';
import { summarise } from './summary';
import { moment } from './timeline';
import { isoLike } from './times';
import type { ReportWords } from './words';

export interface CollectInput {
  /** In order of time, texts already scrubbed, as the journal keeps them. */
  readonly events: readonly Event[];
  /** Absent or null: the latest attempt of any tab. */
  readonly tab?: number | null;
  /** ISO date-time with offset: `isoNow(new Date())`. */
  readonly now: string;
  readonly versions: Versions;
  readonly words: ReportWords;
  /** Of a page that is not recognised, as `keepOutline` gives it. */
  readonly outline?: string | undefined;
}

/** The last of each, the latest first. */
function latest<T>(items: readonly T[], key: (item: T) => string, most: number): T[] {
  const last = new Map<string, T>();
  for (const item of items.toReversed()) if (!last.has(key(item))) last.set(key(item), item);
  return [...last.values()].slice(0, most);
}

function whereOf(steps: readonly Extract<Event, { type: 'step' }>[]): Report['where'] {
  const here = steps.at(-1);
  return {
    portal: here?.portal ?? null,
    // A screen that is not recognised is still one of the procedure in hand.
    procedure: steps.findLast(({ procedure }) => procedure)?.procedure ?? null,
    step: here?.step ?? null,
    stepper: here?.stepper ?? null,
  };
}

/** @returns the report of the latest attempt, or null when nothing has been noted */
export function collectReport({ events, tab, now, versions, words, outline }: CollectInput): Report | null {
  // The list of what may stand in an event is also the list of what may reach a report.
  const attempt = latestAttempt(events, tab).flatMap((event) => parseEvent(event) ?? []);
  if (attempt.length === 0) return null;

  const of = <T extends Event['type']>(type: T) => attempt.filter((event): event is Extract<Event, { type: T }> => event.type === type);
  const when = (event: Event) => isoLike(event.at, now);
  const messages = of('message').map((event) => ({ text: oneLine(event.text, REPORT_LIMITS.message), kind: event.kind, at: when(event) }));
  const findings = of('finding').map((event) => ({ kind: event.kind, code: event.code, severity: event.severity, at: when(event) }));
  const network = of('http').map((event) => ({ status: event.status, route: event.route, at: when(event) }));
  const issues = of('issue').map((event) => ({ id: event.issue, severity: event.severity }));

  const said = latest(of('feedback'), ({ issue }) => issue, REPORT_LIMITS.answers).flatMap(({ issue, answer }) => (answer === 'none' ? [] : [{ id: issue, answer }]));

  const report: Report = {
    schema: 'balise-report',
    version: 1,
    createdAt: now,
    summary: '',
    where: whereOf(of('step')),
    messages: latest(messages.filter(({ text }) => text), ({ kind, text }) => `${kind} ${text}`, REPORT_LIMITS.messages),
    findings: latest(findings, ({ kind, code }) => `${kind} ${code}`, REPORT_LIMITS.findings),
    network: latest(network, ({ status, route }) => `${status} ${route}`, REPORT_LIMITS.network),
    timeline: attempt.slice(-REPORT_LIMITS.timeline).map((event) => ({ at: when(event), ...moment(event) })),
    issues: latest(issues, ({ id }) => id, REPORT_LIMITS.issues),
    ...(said.length > 0 && { answers: said }),
    versions,
    words: null,
    ...(outline && { outline }),
  };
  return { ...report, summary: summarise(report, words) };
}
