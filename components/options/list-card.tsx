import { useState } from 'preact/hooks';
import type { ListView } from '../../utils/options-messages';
import { pressed } from '../panel/pressed';
import type { Ask, OptionsWords } from './ask';
import { ListFacts } from './list-facts';
import { said } from './said';

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
  const [status, setStatus] = useState('');
  const name = list.name ?? t('options.list.own');
  const title = `list-${id}`;

  const tell = async (answer: Promise<string>) => {
    setStatus(await answer.catch(() => t('options.said.failed')));
    await changed();
  };
  const refresh = () => {
    setStatus(t('options.said.asking'));
    void tell(ask({ type: 'listRefresh', id }).then((done) => said(done, words)));
  };
  const pause = () => void tell(ask({ type: 'listPause', id, paused: !isPaused }).then((done) => t(done ? `options.said.${isPaused ? 'resumed' : 'paused'}` : 'options.said.failed')));

  const button = (action: 'refresh' | 'pause' | 'resume' | 'remove', act: () => void) => (
    <button type="button" class="button button-quiet" aria-label={t('options.list.of', { action: t(`options.list.${action}`), name })} onClick={pressed(act)}>
      {t(`options.list.${action}`)}
    </button>
  );
  return (
    <section class="card stack" aria-labelledby={title}>
      <h3 id={title}>{name}</h3>
      <ListFacts list={list} words={words} />
      <p role="status" class="note">{status}</p>
      <p class="row">
        {list.url !== null && !isPaused && button('refresh', refresh)}
        {button(isPaused ? 'resume' : 'pause', pause)}
        {list.name !== null && button('remove', remove)}
      </p>
    </section>
  );
}
