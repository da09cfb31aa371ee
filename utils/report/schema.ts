/**
 * Report: what a stuck person gives to a helper. One of the five words of the house.
 * No field can hold what the person typed, but for `messages[].text`, `words` and `outline`, which are scrubbed,
 * and the summary, which is made of them. Every line may be missing: the person may have struck it.
 */
import * as z from 'zod/mini';
import { OUTLINE_BYTES } from '../cut-lines';
import { answers, issueIdForm } from '../journal/event';
import { hidden } from './plain';

/** The pages of the extension forbid `eval`: without this, zod tries it and the browser reports it. */
z.config({ jitless: true });

export const REPORT_LIMITS = { summary: 400, message: 500, words: 2000, messages: 20, findings: 50, network: 50, timeline: 200, issues: 30, answers: 30, outline: OUTLINE_BYTES } as const;

const slug = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const code = z.string().check(z.regex(/^[a-z0-9_.-]{1,80}$/));
const issue = z.string().check(z.regex(issueIdForm));
const when = z.iso.datetime({ offset: true });
const count = z.int().check(z.minimum(1), z.maximum(99));
/** Several lines of the same. */
const lines = (longest: number) => z.string().check(z.maxLength(longest), z.refine((text) => !hidden.test(text.replaceAll('\n', ''))));
/** One line: no control, no mark that turns the reading; nothing that a terminal or a page could take for an order. */
const line = (longest: number) => z.string().check(z.maxLength(longest), z.refine((text) => !hidden.test(text)));
const name = z.nullable(line(60));
const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

export const reportSchema = z.strictObject({
  schema: z.literal('balise-report'),
  version: z.literal(1),
  createdAt: when,
  /** One line for support; empty when struck. */
  summary: line(REPORT_LIMITS.summary),
  where: z.strictObject({
    portal: z.nullable(slug),
    procedure: z.nullable(slug),
    step: z.nullable(slug),
    stepper: z.nullable(z.strictObject({ current: count, total: count })),
  }),
  /** What the site said; the latest first, as in the next three. */
  messages: list(z.strictObject({ text: line(REPORT_LIMITS.message), kind: z.enum(['error', 'warning', 'success', 'info']), at: when }), REPORT_LIMITS.messages),
  findings: list(z.strictObject({ kind: code, code, severity: z.enum(['hint', 'warn', 'error']), at: when }), REPORT_LIMITS.findings),
  network: list(
    z.strictObject({ status: z.enum(['4xx', '5xx', 'failed']), route: z.string().check(z.regex(/^[^\s?#\p{Cc}\p{Cf}\p{Cs}]{0,300}$/u)), at: when }),
    REPORT_LIMITS.network,
  ),
  /** In order of time. */
  timeline: list(
    z.strictObject({ at: when, what: code, detail: z.exactOptional(z.string().check(z.regex(/^[a-z0-9_./-]{1,100}$/))) }),
    REPORT_LIMITS.timeline,
  ),
  issues: list(z.strictObject({ id: issue, severity: z.enum(['blocking', 'hindering', 'info']) }), REPORT_LIMITS.issues),
  /** What the person said of the advice of known issues; absent when nothing. */
  answers: z.exactOptional(list(z.strictObject({ id: issue, answer: z.enum(answers) }), REPORT_LIMITS.answers)),
  versions: z.strictObject({
    extension: name,
    knowledge: z.nullable(z.strictObject({ sequence: z.int().check(z.minimum(0)), created: line(40) })),
    browser: name,
    os: name,
  }),
  /** The person's own words, scrubbed; may have several lines. */
  words: z.nullable(lines(REPORT_LIMITS.words)),
  /** The structure of a page that Balise does not recognise, scrubbed (`utils/page/outline.ts`); absent otherwise, or when struck. */
  outline: z.exactOptional(lines(REPORT_LIMITS.outline)),
});

export type Report = z.infer<typeof reportSchema>;
export type Versions = Report['versions'];
