import type { PanelState } from '../../utils/panel-bridge';
import type { PanelWords } from './words';

/** Where the person is; when Balise does not know, it says so. */
export function Whereabouts({ state, words: { t, find } }: { readonly state: PanelState; readonly words: PanelWords }) {
  const { procedure, step, stepper } = state;
  if (!procedure && !step) return <p class="note">{t('panel.unknown')}</p>;
  return (
    <div class="where">
      {procedure && <p><strong>{find(`procedure.${procedure}`) ?? procedure}</strong></p>}
      <p>
        {stepper && <span>{t('panel.step', { current: stepper.current, total: stepper.total })}</span>}
        {stepper && step && ' : '}
        {step && <span>{find(`step.${step}`) ?? step}</span>}
      </p>
      {stepper && <progress value={stepper.current} max={stepper.total} aria-hidden="true" />}
    </div>
  );
}
