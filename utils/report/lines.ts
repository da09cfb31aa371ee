/** A report told in lines: the page shows them, the text file has them, so both say the same. */
import { findingWords } from '../finding-words';
import type { Report } from './schema';
import { outlineLines } from './outline';
import type { Path } from './strike';
import { clockParts } from './times';
import type { ReportWords } from './words';

export interface Line {
  readonly path: Path;
  readonly text: string;
}

export type SectionId = 'summary' | 'where' | 'messages' | 'findings' | 'network' | 'timeline' | 'issues' | 'answers' | 'versions' | 'words' | 'outline';

export interface Section {
  readonly id: SectionId;
  readonly lines: readonly Line[];
}

const one = (path: Path, text: string | null): readonly Line[] => (text ? [{ path, text }] : []);

const many = <T>(id: SectionId, items: readonly T[], tell: (item: T) => string): Section => ({
  id,
  lines: items.map((item, index) => ({ path: `${id}.${index}`, text: tell(item) })),
});

/** @returns the sections that have something to say, in the order of the design */
export function reportSections(report: Report, words: ReportWords): readonly Section[] {
  const { t, find } = words;
  const { where, versions } = report;
  const named = (group: string, slug: string) => find(`${group}.${slug}`) ?? slug;
  /** The day is told only when it is not the day of the report. */
  const time = (at: string) => t(at.slice(0, 10) === report.createdAt.slice(0, 10) ? 'time.hour' : 'time.day', clockParts(at));
  const found = (kind: string, code: string) => {
    const said = findingWords({ code }, find, 'short');
    return t('line.finding', { kind: named('kind', kind), code: said ? `${said} (${code})` : code });
  };
  const stepName = (detail = '') => {
    const [, current, total] = /^(\d+)\/(\d+)$/.exec(detail) ?? [];
    if (current && total) return t('line.stage', { current, total });
    return detail ? t('line.step', { step: named('step', detail) }) : t('line.step.unknown');
  };
  const happened = ({ what, detail }: Report['timeline'][number]) => {
    if (what === 'step') return stepName(detail);
    const said = find(`timeline.${what}`) ?? what;
    return detail ? t('line.detail', { said, detail }) : said;
  };

  const sections: readonly Section[] = [
    { id: 'summary', lines: one('summary', report.summary) },
    {
      id: 'where',
      lines: [
        ...one('where.portal', where.portal && t('line.portal', { name: named('portal', where.portal) })),
        ...one('where.procedure', where.procedure && t('line.procedure', { name: named('procedure', where.procedure) })),
        ...one('where.step', where.step && t('line.step', { step: named('step', where.step) })),
        ...one('where.stepper', where.stepper && t('line.stepper', where.stepper)),
      ],
    },
    many('messages', report.messages, ({ text, kind, at }) => t('line.message', { text, kind: t(`message.${kind}`), time: time(at) })),
    many('findings', report.findings, ({ kind, code, severity, at }) =>
      t('line.found', { said: found(kind, code), severity: t(`severity.${severity}`), time: time(at) }),
    ),
    many('network', report.network, ({ status, route, at }) => {
      const said = t(`status.${status}`);
      return route ? t('line.network', { status: said, route, time: time(at) }) : t('line.timeline', { said, time: time(at) });
    }),
    many('timeline', report.timeline, (item) => t('line.timeline', { time: time(item.at), said: happened(item) })),
    many('issues', report.issues, ({ id, severity }) => t('line.issue', { id, severity: t(`issue.${severity}`) })),
    many('answers', report.answers ?? [], ({ id, answer }) => t('line.answer', { id, said: t(`answer.${answer}`) })),
    {
      id: 'versions',
      lines: [
        ...one('versions.extension', versions.extension && t('line.extension', { name: versions.extension })),
        ...one('versions.knowledge', versions.knowledge && t('line.knowledge', { sequence: versions.knowledge.sequence, ...clockParts(versions.knowledge.created) })),
        ...one('versions.browser', versions.browser && t('line.browser', { name: versions.browser })),
        ...one('versions.os', versions.os && t('line.os', { name: versions.os })),
      ],
    },
    { id: 'words', lines: one('words', report.words) },
    many('outline', outlineLines(report), (line) => line),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
