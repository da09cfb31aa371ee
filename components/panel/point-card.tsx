import { findingWords } from '../../utils/finding-words';
import type { PanelActions, PanelPoint } from '../../utils/panel-bridge';
import { pressed } from './pressed';
import { WhereFold } from './where';
import type { PanelWords } from './words';

interface PointCardProps {
  readonly point: PanelPoint;
  readonly words: PanelWords;
  readonly actions: PanelActions;
}

/** One point to check: the field in the site's own words, what is wrong, how to mend it. */
export function PointCard({ point, words, actions }: PointCardProps) {
  const { t } = words;
  return (
    <article class={`card ${point.severity}`}>
      <p class="kind">{t(`severity.${point.severity}`)}</p>
      <h4>{point.label || t('panel.field')}</h4>
      <p>{findingWords(point, words.find) ?? t('panel.look')}</p>
      {point.suggest !== undefined && <p class="suggest">{t('panel.suggest')} <strong>{point.suggest}</strong></p>}
      <p class="row"><button type="button" class="main" onClick={pressed(() => actions.focusField(point))}>{t('panel.go')}</button></p>
      {point.code === 'file_upload.heic' && <HeicHelp words={words} />}
      <WhereFold asked={point.asked} words={words} actions={actions} />
      <Doubts code={point.code} words={words} actions={actions} />
    </article>
  );
}

/** How to make a picture that sites take, on each kind of machine. */
function HeicHelp({ words: { t } }: { readonly words: PanelWords }) {
  return (
    <details class="fold">
      <summary>{t('panel.heic')}</summary>
      <ul>{(['iphone', 'android', 'windows', 'mac'] as const).map((machine) => <li key={machine}>{t(`panel.heic.${machine}`)}</li>)}</ul>
    </details>
  );
}

/** Every check may be muted, and told to be wrong. */
function Doubts({ code, words: { t }, actions }: { readonly code: string; readonly words: PanelWords; readonly actions: PanelActions }) {
  return (
    <details class="doubts">
      <summary>{t('panel.doubts')}</summary>
      <p class="row">
        <button type="button" onClick={pressed(() => actions.doubt(code))}>{t('panel.wrong')}</button>
        <button type="button" onClick={pressed(() => actions.mute(code))}>{t('panel.mute')}</button>
      </p>
    </details>
  );
}
