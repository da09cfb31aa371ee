import type { AdviceState, PanelActions } from '../../utils/panel-bridge';
import { thanks } from './answers';
import { focusOnce } from './focus-once';
import { pressed } from './pressed';
import type { PanelWords } from './words';

/** In the place of the card that the person has just sent away: what became of it, and the way back. It takes the focus that the card had. */
export function Aside({ advice: { aside, kept }, words: { t }, actions }: { readonly advice: AdviceState; readonly words: PanelWords; readonly actions: PanelActions }) {
  if (!aside) return null;
  const { code, how } = aside;
  return (
    <div key={`${code} ${how}`} class="note" tabIndex={-1} ref={focusOnce}>
      {how === 'answered' && <p>{thanks(kept, t)}</p>}
      <p>{t(how === 'restored' ? 'panel.aside.restored' : 'panel.aside.gone')}</p>
      {how !== 'restored' && <p class="row"><button type="button" onClick={pressed(() => actions.restore(code))}>{t('panel.aside.restore')}</button></p>}
    </div>
  );
}
