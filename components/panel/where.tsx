import type { PanelActions } from '../../utils/panel-bridge';
import { whereName } from '../../utils/where';
import { pressed } from './pressed';
import type { PanelWords } from './words';

interface WhereProps {
  readonly asked: string;
  readonly words: PanelWords;
  readonly actions: PanelActions;
}

/** Whether we can show where it is found. */
export const isDrawn = (asked: string, { find }: PanelWords) => find(`where.${whereName(asked)}.words`) !== null;

/** « Où le trouver ? »: in words here, drawn in a tab. */
export function Where({ asked, words: { t, find }, actions }: WhereProps) {
  return (
    <>
      <p>{find(`where.${whereName(asked)}.words`)}</p>
      <p class="row"><button type="button" onClick={pressed(() => actions.openWhere(asked))}>{t('panel.where.draw')}</button></p>
    </>
  );
}

/** The same for one point to check. */
export function WhereFold({ asked, words, actions }: WhereProps) {
  if (!isDrawn(asked, words)) return null;
  return <details class="fold"><summary>{words.t('panel.where')}</summary><Where asked={asked} words={words} actions={actions} /></details>;
}

/** All that the page asks and that we can show. */
export function WhereList({ asked, words, actions }: { readonly asked: readonly string[]; readonly words: PanelWords; readonly actions: PanelActions }) {
  const drawn = asked.filter((name) => isDrawn(name, words));
  if (drawn.length === 0) return null;
  return (
    <details class="fold">
      <summary>{words.t('panel.where.all')}</summary>
      <ul class="plain">
        {drawn.map((name) => <li key={name}><h4>{words.find(`where.${whereName(name)}.name`)}</h4><Where asked={name} words={words} actions={actions} /></li>)}
      </ul>
    </details>
  );
}
