import { useState } from 'preact/hooks';
import type { ListView } from '../../utils/options-messages';
import { pressed } from '../panel/pressed';
import type { Ask, OptionsWords } from './ask';
import { ListFacts } from './list-facts';
import { nothingSaid, said, type Said } from './said';
import { Status } from './status';

interface ListCardProps {
  readonly list: ListView;
  readonly words: OptionsWords;
  readonly ask: Ask;
  readonly changed: () => Promise<void>;
  readonly remove: () => void;
}

/** One list: what it holds, how old it is, how its last refresh went, and what can be done with it. */
export function ListCard({ list, words, ask, changed, remove }: ListCardProps) {
  const { t } = words;
  const { id, isPaused } = list;
  const [status, setStatus] = useState(nothingSaid);
  const name = list.name ?? t('options.list.own');
  const title = `list-${id}`;

  const tell = async (answer: Promise<Said>) => {
    setStatus(await answer.catch(() => said(null, words)));
    await changed();
  };
  const refresh = () => {
    setStatus({ text: t('options.said.asking'), isFine: true });
    void tell(ask({ type: 'listRefresh', id }).then((done) => said(done, words)));
  };
  const pause = () => void tell(ask({ type: 'listPause', id, paused: !isPaused }).then((done) => (done ? { text: t(`options.said.${isPaused ? 'resumed' : 'paused'}`), isFine: true } : said(null, words))));

  const button = (action: 'refresh' | 'pause' | 'resume' | 'remove', act: () => void) => (
    <button type="button" class="button button-quiet" aria-label={t('options.list.of', { action: t(`options.list.${action}`), name })} onClick={pressed(act)}>
      {t(`options.list.${action}`)}
    </button>
  );
  return (
    <section class="card stack" aria-labelledby={title}>
      <h3 id={title}>{name}</h3>
      <ListFacts list={list} words={words} isTold={status !== nothingSaid} />
      <Status said={status} />
      <p class="row">
        {list.url !== null && !isPaused && button('refresh', refresh)}
        {button(isPaused ? 'resume' : 'pause', pause)}
        {list.name !== null && button('remove', remove)}
      </p>
    </section>
  );
}
