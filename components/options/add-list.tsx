import { useRef, useState } from 'preact/hooks';
import type { Ask, OptionsWords } from './ask';
import { nothingSaid, said } from './said';
import { Status } from './status';

interface AddListProps {
  readonly words: OptionsWords;
  readonly ask: Ask;
  readonly changed: () => Promise<void>;
}

const empty = { url: '', name: '', keys: '' };
const boxes = ['url', 'name', 'keys'] as const;
type Box = (typeof boxes)[number];
/** The box that a problem is about. */
const boxOf: Readonly<Record<string, Box>> = { url: 'url', name: 'name', key: 'keys', known: 'keys' };

/** The list of an association: its address and its key, as they were given. */
export function AddList({ words, ask, changed }: AddListProps) {
  const { t } = words;
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState<Box | null>(null);
  const [status, setStatus] = useState(nothingSaid);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    setWrong(null);
    setStatus({ text: t('options.said.asking'), isFine: true });
    const done = await ask({ type: 'listAdd', typed }).catch(() => null);
    const box = done && 'problem' in done ? (boxOf[done.problem] ?? null) : null;
    setWrong(box);
    const { text, isFine } = said(done, words);
    setStatus({ text: done && 'id' in done ? `${t('options.add.done')} ${text}` : text, isFine });
    if (box) form.current?.querySelector<HTMLInputElement>(`#add-${box}`)?.focus();
    if (!done || 'problem' in done) return;
    setTyped(empty);
    await changed();
  };
  return (
    <section class="card stack" aria-labelledby="add">
      <h2 id="add">{t('options.add')}</h2>
      <p>{t('options.add.intro')}</p>
      <p><strong>{t('options.add.trust')}</strong></p>
      <form class="stack" ref={form} onSubmit={(event) => void submit(event)}>
        {boxes.map((box) => (
          <div key={box}>
            <label for={`add-${box}`}>{t(`options.add.${box}`)}</label>
            <p id={`add-${box}-hint`} class="soft">{t(`options.add.${box}.hint`)}</p>
            <input
              id={`add-${box}`}
              type="text"
              inputMode={box === 'url' ? 'url' : 'text'}
              maxLength={300}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={wrong === box}
              aria-describedby={`${wrong === box ? 'add-said ' : ''}add-${box}-hint`}
              value={typed[box]}
              onInput={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [box]: value }))}
            />
          </div>
        ))}
        <Status id="add-said" said={status} />
        <button type="submit" class="button button-main">{t('options.add.submit')}</button>
      </form>
    </section>
  );
}
