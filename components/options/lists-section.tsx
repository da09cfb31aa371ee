import { useRef, useState } from 'preact/hooks';
import type { ListView } from '../../utils/options-messages';
import { pressed } from '../panel/pressed';
import type { Ask, OptionsWords } from './ask';
import { ListCard } from './list-card';
import { nothingSaid, said } from './said';
import { Status } from './status';
import type { Shown } from './use-lists';

interface ListsSectionProps {
  readonly lists: Shown;
  readonly words: OptionsWords;
  readonly ask: Ask;
  readonly changed: () => Promise<void>;
}

/** The lists that warn, that of Balise first. One that was removed can be put back, as long as the page is open. */
export function ListsSection({ lists, words, ask, changed }: ListsSectionProps) {
  const { t } = words;
  const [removed, setRemoved] = useState<ListView | null>(null);
  const [status, setStatus] = useState(nothingSaid);
  const title = useRef<HTMLHeadingElement>(null);

  const remove = async (list: ListView) => {
    const done = await ask({ type: 'listRemove', id: list.id }).catch(() => null);
    setRemoved(done ? list : null);
    setStatus(done ? { text: t('options.said.removed', { name: list.name ?? '' }), isFine: true } : said(null, words));
    await changed();
    // Its button is gone: the focus goes to the title of what is left.
    title.current?.focus();
  };
  const putBack = async (list: ListView) => {
    const { name, url, keys } = list;
    // Its button goes at once, the answer may take long: the focus does not wait in between.
    title.current?.focus();
    setRemoved(null);
    setStatus({ text: t('options.said.asking'), isFine: true });
    const done = await ask({ type: 'listAdd', typed: { name: name ?? '', url: url ?? '', keys: keys.join(' ') } }).catch(() => null);
    if (!done || 'problem' in done) setRemoved(list);
    setStatus(said(done, words));
    await changed();
  };
  return (
    <section class="stack" aria-labelledby="lists">
      <h2 id="lists" ref={title} tabIndex={-1}>{t('options.lists')}</h2>
      <p>{t('options.lists.intro')}</p>
      <Status said={typeof lists === 'string' ? { text: t(`options.${lists}`), isFine: lists === 'loading' } : status} />
      {removed && <button type="button" class="button" onClick={pressed(() => void putBack(removed))}>{t('options.said.undo')}</button>}
      {typeof lists !== 'string' && lists.map((list) => <ListCard key={list.id} list={list} words={words} ask={ask} changed={changed} remove={() => void remove(list)} />)}
    </section>
  );
}
