import { outlineLines } from './outline';
import type { Report } from './schema';

/** A line of the report: `summary`, `where.step`, `messages.0`, `versions.os`…; `outline` is all its lines. */
export type Path = string;

/** Enough of a message to know it again where it is cut. */
const beginning = 60;

/** @returns the struck lines, and those of the answers, of the timeline and of the outline that repeat them: nobody should have to strike a thing twice */
export function withEchoes(report: Report, paths: Iterable<Path>): ReadonlySet<Path> {
  const struck = new Set(paths);
  const gone = <T>(section: string, items: readonly T[]) => items.filter((_, index) => struck.has(`${section}.${index}`));
  const issues = new Set(gone('issues', report.issues).map(({ id }) => id));
  for (const [index, { id }] of (report.answers ?? []).entries()) if (issues.has(id)) struck.add(`answers.${index}`);
  const answered = new Set(gone('answers', report.answers ?? []).map(({ id }) => id));
  const named = new Set([...gone('findings', report.findings).map(({ code }) => code), ...issues]);
  const seen = new Set([
    ...gone('messages', report.messages).map(({ kind, at }) => `message.${kind} ${at}`),
    ...gone('network', report.network).map(({ status, at }) => `http.${status} ${at}`),
  ]);
  for (const [index, { at, what, detail }] of report.timeline.entries()) {
    const repeats = named.has(detail ?? '') || seen.has(`${what} ${at}`) || (what.startsWith('feedback.') && answered.has(detail ?? ''));
    if (repeats) struck.add(`timeline.${index}`);
  }
  const said = gone('messages', report.messages).map(({ text }) => text.slice(0, beginning));
  for (const [index, line] of outlineLines(report).entries()) {
    if (struck.has('outline') || said.some((text) => line.includes(text))) struck.add(`outline.${index}`);
  }
  return struck;
}

/** @returns the report without the struck lines and their echoes */
export function strike(report: Report, paths: Iterable<Path>): Report {
  const struck = withEchoes(report, paths);
  const kept = <T>(section: string, items: readonly T[]) => items.filter((_, index) => !struck.has(`${section}.${index}`));
  const field = <T>(path: Path, value: T) => (struck.has(path) ? null : value);
  const { where, versions, outline: _, answers = [], ...rest } = report;
  const said = kept('answers', answers);
  const outline = kept('outline', outlineLines(report)).join('\n');
  return {
    ...rest,
    summary: struck.has('summary') ? '' : report.summary,
    where: {
      portal: field('where.portal', where.portal),
      procedure: field('where.procedure', where.procedure),
      step: field('where.step', where.step),
      stepper: field('where.stepper', where.stepper),
    },
    messages: kept('messages', report.messages),
    findings: kept('findings', report.findings),
    network: kept('network', report.network),
    timeline: kept('timeline', report.timeline),
    issues: kept('issues', report.issues),
    versions: {
      extension: field('versions.extension', versions.extension),
      knowledge: field('versions.knowledge', versions.knowledge),
      browser: field('versions.browser', versions.browser),
      os: field('versions.os', versions.os),
    },
    words: field('words', report.words),
    ...(said.length > 0 && { answers: said }),
    ...(outline && { outline }),
  };
}
