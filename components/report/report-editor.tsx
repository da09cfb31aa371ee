import { useMemo, useState } from 'preact/hooks';
import { finishReport } from '../../utils/report/finish';
import { reportSections } from '../../utils/report/lines';
import type { Line } from '../../utils/report/lines';
import { renderJson, renderText } from '../../utils/report/render';
import { ownLines } from '../../utils/report/plain';
import { REPORT_LIMITS } from '../../utils/report/schema';
import type { Report } from '../../utils/report/schema';
import { withEchoes } from '../../utils/report/strike';
import type { ReportWords } from '../../utils/report/words';
import { Exact } from './exact';
import { OwnWords } from './own-words';
import { ReportSection } from './report-section';
import { Save } from './save';
import type { SaveFile } from './save';
import { useScrubbed } from './use-scrubbed';
import type { Scrub } from './use-scrubbed';

export interface ReportEditorProps {
  readonly report: Report;
  readonly words: ReportWords;
  readonly scrub: Scrub;
  readonly save: SaveFile;
}

/** The person's choices, and the report that comes of them. What is shown as exact is what is saved. */
export function ReportEditor({ report, words, scrub, save }: ReportEditorProps) {
  const { t } = words;
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const own = useScrubbed(ownLines(typed, REPORT_LIMITS.words), scrub);
  const [said, setSaid] = useState('');

  const final = useMemo(() => finishReport(report, { struck, ownWords: own.text }, words), [report, struck, own.text, words]);
  // The summary follows what is struck; once struck itself, it is shown as it was.
  const sections = reportSections({ ...report, summary: final.summary || report.summary }, words);
  const gone = withEchoes(report, struck);
  const text = renderText(final, words);
  const json = renderJson(final);

  const toggle = ({ path, text: line }: Line) => {
    const next = new Set(struck);
    const restored = next.delete(path);
    if (!restored) next.add(path);
    setStruck(next);
    setSaid(t(restored ? 'report.restored.said' : 'report.struck.said', { line }));
  };

  return (
    <>
      <p>{t('report.intro')}</p>
      <p class="note">
        <strong>{t('report.unsent')}</strong> {t('report.unsent.more')}
      </p>
      <section class="card stack">
        <h2>{t('report.content')}</h2>
        <p class="soft">{t('report.content.more')}</p>
        {sections.map((section) => (
          <ReportSection key={section.id} section={section} struck={struck} gone={gone} toggle={toggle} words={words} />
        ))}
        <p role="status" class="hidden-text">
          {said}
        </p>
      </section>
      <OwnWords t={t} typed={typed} kept={final.words} pending={own.pending} failed={own.failed} onInput={setTyped} />
      <Exact t={t} text={text} json={json} />
      <Save t={t} report={final} text={text} json={json} save={save} pending={own.pending} />
    </>
  );
}
