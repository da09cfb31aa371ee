import { useCallback, useRef, useState } from 'preact/hooks';
import type { MutedView } from '../../utils/options-messages';
import { pressed } from '../panel/pressed';
import type { Ask, OptionsWords } from './ask';
import { nothingSaid, said } from './said';
import { Status } from './status';
import { useReturn } from './use-return';

/** What the person does not want to see any more, each with a way back. */
export function MutedAdvice({ words, ask }: { readonly words: OptionsWords; readonly ask: Ask }) {
  const { t } = words;
  const [muted, setMuted] = useState<readonly MutedView[]>([]);
  const [status, setStatus] = useState(nothingSaid);
  const title = useRef<HTMLHeadingElement>(null);
  const reload = useCallback(() => ask({ type: 'muted' }).catch(() => null).then((found) => (found ? setMuted(found) : setStatus(said(null, words)))), [ask, words]);
  useReturn(reload);

  const show = async (code: string) => {
    const done = await ask({ type: 'unmute', code }).catch(() => null);
    setStatus(done ? { text: t('options.muted.done'), isFine: true } : said(null, words));
    await reload();
    // Its button is gone.
    title.current?.focus();
  };
  return (
    <section class="card stack" aria-labelledby="muted">
      <h2 id="muted" ref={title} tabIndex={-1}>{t('options.muted')}</h2>
      <Status said={status} />
      {muted.length === 0 ? (
        <p>{t('options.muted.none')}</p>
      ) : (
        <ul class="plain stack">
          {muted.map(({ code, title: name }) => {
            const shown = name ?? t('options.muted.gone', { code });
            return (
              <li key={code} class="row">
                <span>{shown}</span>
                <button type="button" class="button button-quiet" aria-label={t('options.list.of', { action: t('options.muted.again'), name: shown })} onClick={pressed(() => void show(code))}>{t('options.muted.again')}</button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
