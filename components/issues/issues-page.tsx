import { useCallback, useEffect, useState } from 'preact/hooks';
import type { IssueList } from '../../utils/messages';
import type { PanelWords } from '../panel/words';
import { IssueFinder, type IssueFinderProps } from './issue-finder';
import { IssuesFrame } from './issues-frame';
import { ListTrouble } from './list-trouble';

export interface IssuesPageProps extends Omit<IssueFinderProps, 'list'> {
  /** The list that serves; null when the background could not tell. */
  readonly load: () => Promise<IssueList | null>;
}

/** All known issues, from the list that the background holds. */
export function IssuesPage({ load, ...finder }: IssuesPageProps) {
  const { words } = finder;
  const [list, setList] = useState<IssueList | null | 'loading'>('loading');
  const start = useCallback(() => {
    setList('loading');
    load().then(setList, () => setList(null));
  }, [load]);
  useEffect(start, [start]);
  const isThere = list !== null && list !== 'loading';
  return (
    <IssuesFrame t={words.t} about={isThere ? aboutList(list, words) : null}>
      <p role="status">{list === 'loading' && words.t('issues.loading')}</p>
      {list === null && <ListTrouble t={words.t} retry={start} />}
      {isThere && <IssueFinder {...finder} list={list} />}
    </IssuesFrame>
  );
}

function aboutList({ published }: IssueList, { t, date }: PanelWords): string {
  return published ? t('issues.list.published', { day: date(new Date(published.created)) }) : t('issues.list.package');
}
