import { PageFrame } from '../page/page-frame';
import { AddList } from './add-list';
import type { Ask, OptionsWords } from './ask';
import { ListsSection } from './lists-section';
import { MutedAdvice } from './muted-advice';
import { TakeFiles } from './take-files';
import { useLists } from './use-lists';

export interface OptionsPageProps {
  readonly words: OptionsWords;
  readonly ask: Ask;
  /** Bytes that a list may have at most. */
  readonly most: number;
}

/** The settings: which lists warn, and which advice was muted. */
export function OptionsPage({ words, ask, most }: OptionsPageProps) {
  const [lists, reload] = useLists(ask);
  return (
    <PageFrame t={words.t}>
      <h1>{words.t('options.title')}</h1>
      <ListsSection lists={lists} words={words} ask={ask} changed={reload} />
      <AddList words={words} ask={ask} changed={reload} />
      <TakeFiles words={words} ask={ask} changed={reload} most={most} />
      <MutedAdvice words={words} ask={ask} />
    </PageFrame>
  );
}
