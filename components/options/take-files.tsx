import { useRef, useState } from 'preact/hooks';
import type { Ask, OptionsWords } from './ask';
import { nothingSaid, said, type Said } from './said';
import { Status } from './status';

interface TakeFilesProps {
  readonly words: OptionsWords;
  readonly ask: Ask;
  readonly changed: () => Promise<void>;
  /** Bytes that a list may have at most. */
  readonly most: number;
}

/** Old USB sticks write names in capitals. */
const isSignature = (name: string) => /\.sig$/i.test(name);

/** A list that comes as two files, where there is no network. */
export function TakeFiles({ words, ask, changed, most }: TakeFilesProps) {
  const { t } = words;
  const [status, setStatus] = useState(nothingSaid);
  const box = useRef<HTMLInputElement>(null);

  const take = async (files: readonly File[]): Promise<Said> => {
    const [signature, ...more] = files.filter(({ name }) => isSignature(name));
    const [list, ...others] = files.filter(({ name }) => !isSignature(name));
    if (!list || !signature || more.length + others.length > 0) return { text: t('options.take.pair'), isFine: false };
    if (list.size > most || signature.size > 1000) return { text: t('options.take.big'), isFine: false };
    return said(await ask({ type: 'listTake', text: await list.text(), signature: await signature.text() }), words);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    setStatus(await take([...(box.current?.files ?? [])]).catch(() => said(null, words)));
    await changed();
  };
  return (
    <section class="card stack" aria-labelledby="take">
      <h2 id="take">{t('options.take')}</h2>
      <p>{t('options.take.intro')}</p>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <label for="take-files">{t('options.take.files')}</label>
        <input id="take-files" ref={box} type="file" multiple aria-describedby="take-said" />
        <Status id="take-said" said={status} />
        <button type="submit" class="button">{t('options.take.submit')}</button>
      </form>
    </section>
  );
}
