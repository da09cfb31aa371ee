import { useCallback, useEffect, useState } from 'preact/hooks';
import type { IssueList } from '../../utils/messages';
import { PageFrame } from '../page/page-frame';
import { IssueFinder, type IssueFinderProps } from './issue-finder';
import { ListTrouble } from './list-trouble';

export interface IssuesPageProps extends Omit<IssueFinderProps, 'list'> {
  /** The list that serves; null when the background could not tell. */
  readonly load: () => Promise<IssueList | null>;
}

/** All known issues, from the list that the background holds. */
export function IssuesPage({ load, ...finder }: IssuesPageProps) {
  const { t, date } = finder.words;
  const [list, setList] = useState<IssueList | null | 'loading'>('loading');
  const start = useCallback(() => {
    setList('loading');
    load().then(setList, () => setList(null));
  }, [load]);
  useEffect(start, [start]);
  return (
    <PageFrame t={t}>
      <div class="stack">
        <h1>{t('issues.title')}</h1>
        <p>{t('issues.intro')}</p>
      </div>
      <p role="status">{list === 'loading' && t('issues.loading')}</p>
      {list === null && <ListTrouble t={t} retry={start} />}
      {list && list !== 'loading' && (
        <>
          <IssueFinder {...finder} list={list} />
          <p class="soft">{list.published ? t('issues.list.published', { day: date(new Date(list.published.created)) }) : t('issues.list.package')}</p>
        </>
      )}
    </PageFrame>
  );
}
