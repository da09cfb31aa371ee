import { answers, type AdviceAnswer } from '../../utils/journal/event';
import type { PanelActions } from '../../utils/panel-bridge';
import { pressed } from './pressed';
import type { PanelWords } from './words';

interface AnswersProps {
  readonly issue: string;
  readonly given: AdviceAnswer | null;
  readonly kept: boolean | null;
  readonly words: PanelWords;
  readonly actions: PanelActions;
}

/**
 * What the person says of the advice; pressed again, an answer is taken back. Buttons and not radios: going through radios with the
 * arrow keys chooses them, and two of these answers send the card away.
 */
export function Answers({ issue, given, kept, words: { t }, actions }: AnswersProps) {
  return (
    <fieldset class="answers">
      <legend>{t('panel.answer')}</legend>
      <p class="row">
        {answers.map((one) => (
          <button key={one} type="button" aria-pressed={given === one} onClick={pressed(() => actions.answer(issue, given === one ? null : one))}>{t(`panel.answer.${one}`)}</button>
        ))}
      </p>
      <p class="soft" role="status">{given && thanks(kept, t)}</p>
      <p class="row"><button type="button" class="quiet" onClick={pressed(() => actions.mute(issue))}>{t('panel.mute')}</button></p>
    </fieldset>
  );
}

/** @param kept null: nobody knows yet whether it could be */
export function thanks(kept: boolean | null, t: PanelWords['t']): string {
  return kept === null ? '' : t(kept ? 'panel.answer.kept' : 'panel.answer.unkept');
}
