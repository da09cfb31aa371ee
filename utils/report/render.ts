/** The files that a person saves. The same report gives the same bytes, always. */
import { reportSections } from './lines';
import { reportSchema } from './schema';
import type { Report } from './schema';
import { clockParts } from './times';
import type { ReportWords } from './words';

/** Plain text for a forum or a mail. */
export function renderText(report: Report, words: ReportWords): string {
  const { t } = words;
  const head = [t('text.title', clockParts(report.createdAt)), t('report.independent')];
  // The outline is a list already, and volunteers copy it as it is.
  const body = reportSections(report, words).map(({ id, lines }) =>
    [t(`section.${id}`), ...lines.map(({ text }) => (id === 'outline' ? text : `- ${text.replaceAll('\n', '\n  ')}`))].join('\n'),
  );
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}

/**
 * The report for machines; its keys come in the order of the schema.
 * @throws when it is not a report: what cannot be read again is not saved
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}

/** @returns for example `balise-rapport-2026-11-24-0930.json`: the date, and nothing about the person */
export function reportFileName(report: Report, extension: 'json' | 'txt'): string {
  const { year, month, day, hour, minute } = clockParts(report.createdAt);
  return `balise-rapport-${year}-${month}-${day}-${hour}${minute}.${extension}`;
}
