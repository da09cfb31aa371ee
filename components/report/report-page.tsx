import { useCallback, useEffect, useState } from 'preact/hooks';
import { reportSchema } from '../../utils/report/schema';
import type { Report } from '../../utils/report/schema';
import type { ReportWords } from '../../utils/report/words';
import { PageFrame } from '../page/page-frame';
import { ReportEditor } from './report-editor';
import type { Scrub } from './use-scrubbed';
import type { SaveFile } from './save';
import { Empty, Trouble } from './states';

export interface ReportPageProps {
  readonly words: ReportWords;
  /** The report that the background has made, or null when nothing has been noted. */
  readonly load: () => Promise<Report | null>;
  /** Masks names, numbers and what was typed in the forms, in the person's own words; null when it could not. */
  readonly scrub: Scrub;
  readonly save: SaveFile;
}

type State = 'loading' | 'trouble' | { readonly report: Report | null };

/** Shows exactly what a report contains, lets the person strike any line, then saves it. */
export function ReportPage({ words, load, scrub, save }: ReportPageProps) {
  const { t } = words;
  const [state, setState] = useState<State>('loading');
  const start = useCallback(() => {
    setState('loading');
    // Read as strictly as a helper's reader will: what is shown can be saved.
    load()
      .then((report) => setState({ report: report && reportSchema.parse(report) }))
      .catch(() => setState('trouble'));
  }, [load]);
  useEffect(start, [start]);

  return (
    <PageFrame t={t}>
      <h1>{t('report.title')}</h1>
      <p role="status">{state === 'loading' && t('report.loading')}</p>
      {state === 'trouble' && <Trouble t={t} retry={start} />}
      {typeof state === 'object' &&
        (state.report ? <ReportEditor report={state.report} words={words} scrub={scrub} save={save} /> : <Empty t={t} />)}
    </PageFrame>
  );
}
