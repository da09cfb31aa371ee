import { useState } from 'preact/hooks';
import type { PanelWords } from '../panel/words';
import type { Looking } from './use-look';

interface CodeBoxProps {
  readonly t: PanelWords['t'];
  readonly looking: Looking;
  readonly ask: (typed: string) => void;
}

/** Where the code is typed, as it is shown or nearly so. */
export function CodeBox({ t, looking, ask }: CodeBoxProps) {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    ask(typed);
  };
  return (
    <form class="card stack" onSubmit={submit}>
      <label for="code">{t('franceconnect.code')}</label>
      <p id="code-hint" class="soft">
        {t('franceconnect.code.hint')}
      </p>
      <input
        id="code"
        type="text"
        maxLength={500}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="code-said code-hint"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id="code-said" role="status" class={looking === 'waiting' ? 'soft' : 'note'}>
        {typeof looking === 'string' && looking !== 'nothing' && t(`franceconnect.code.${looking}`)}
      </p>
      <button type="submit" class="button button-main">
        {t('franceconnect.code.look')}
      </button>
    </form>
  );
}
