import { useMemo, useRef } from 'preact/hooks';
import { groupByProcedure, issuesAt, ofProcedure } from '../../utils/knowledge/issue-groups';
import { standing } from '../../utils/knowledge/standing';
import type { Place } from '../../utils/knowledge/where';
import type { IssueList as List } from '../../utils/messages';
import type { PanelWords } from '../panel/words';
import { IssueGroups } from './issue-groups';
import { IssueList } from './issue-list';
import { placeName } from './place-names';
import { ProcedureChoice } from './procedure-choice';
import { Results } from './results';
import { SearchBox } from './search-box';
import { useSearch } from './use-search';
import { useSettled } from './use-settled';

export interface IssueFinderProps {
  readonly words: PanelWords;
  readonly list: Pick<List, 'entries' | 'contacts'>;
  readonly today: string;
  /** Where the person is on the site, when that is known. */
  readonly place: Pick<Place, 'procedure' | 'step'>;
  /** Address of the report; null where none can be made. */
  readonly report: string | null;
}

/** The search, and under it what is found; before anything is typed, all that is known. */
export function IssueFinder({ words, list: { entries, contacts }, today, place, report }: IssueFinderProps) {
  const { t, plural, language } = words;
  const issues = useMemo(() => standing(entries, today), [entries, today]);
  const { typed, type, procedure, choose, found, elsewhere } = useSearch(issues, language);
  const here = useMemo(() => (procedure === null ? issuesAt(issues, place) : []), [issues, place, procedure]);
  const procedures = useMemo(() => groupByProcedure(issues).flatMap((group) => group.procedure ?? []), [issues]);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = !found ? plural('issues.count', ofProcedure(issues, procedure).length) : found.length > 0 ? plural('issues.found', found.length) : t('issues.none');
  const said = useSettled(found ? title : '');
  return (
    <>
      <div class="card stack">
        <SearchBox t={t} typed={typed} type={type} done={() => heading.current?.focus()} />
        <ProcedureChoice words={words} procedures={procedures} chosen={procedure} choose={choose} />
      </div>
      <section class="stack" aria-labelledby="found">
        <h2 id="found" ref={heading} tabIndex={-1}>{title}</h2>
        <p role="status" class="hidden-text">{said}</p>
        {found ? (
          <Results found={found} elsewhere={elsewhere} everywhere={() => choose(null)} words={words} contacts={contacts} report={report} />
        ) : (
          <>
            {here.length > 0 && <h3>{t('issues.here', { place: placeName(place, words) })}</h3>}
            {here.length > 0 && <IssueList issues={here} words={words} contacts={contacts} />}
            {here.length > 0 && <h3>{t('issues.others')}</h3>}
            <IssueGroups issues={issues} chosen={procedure} words={words} contacts={contacts} />
          </>
        )}
      </section>
    </>
  );
}
