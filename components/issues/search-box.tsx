import { useRef } from 'preact/hooks';
import { pressed } from '../panel/pressed';
import type { PanelWords } from '../panel/words';
import { examples, exampleWords } from './examples';

interface SearchBoxProps {
  readonly t: PanelWords['t'];
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** The person has finished typing, or chose an example: on to what was found. */
  readonly done: () => void;
}

/** « Qu’est-ce qui se passe ? »: a box, and what others most often type in it. */
export function SearchBox({ t, typed, type, done }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    done();
  };
  const choose = (words: string) => {
    type(words);
    done();
  };
  const clear = () => {
    type('');
    box.current?.focus();
  };
  return (
    <form class="stack" role="search" onSubmit={submit}>
      <label for="symptom">{t('issues.ask')}</label>
      <p id="symptom-hint" class="soft">{t('issues.ask.hint')}</p>
      <div class="box">
        <input ref={box} id="symptom" type="text" enterkeyhint="search" maxLength={200} autocomplete="off" aria-describedby="symptom-hint" value={typed} onInput={(event) => type(event.currentTarget.value)} />
        {typed !== '' && <button type="button" class="button" onClick={pressed(clear)}>{t('issues.clear')}</button>}
      </div>
      {typed === '' && (
        <div role="group" aria-label={t('issues.examples')} class="examples">
          {examples.map((example) => (
            <button key={example} type="button" class="button button-quiet" onClick={pressed(() => choose(exampleWords(t, example)))}>{exampleWords(t, example)}</button>
          ))}
        </div>
      )}
    </form>
  );
}
