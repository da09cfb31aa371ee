import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/tokens.css?inline';
import style from '../../components/panel/panel.css?inline';
import { Panel } from '../../components/panel/panel';
import type { PanelWords } from '../../components/panel/words';
import { createTranslator } from '../../utils/i18n';
import { takeBridge, type PanelState } from '../../utils/panel-bridge';
import { openControls } from './actions';
import { openProgress } from './progress';

/** Injected by the background when the panel is first wanted; shares the load script's world and its shadow root. */
export default defineUnlistedScript(() => {
  const bridge = takeBridge();
  if (!bridge || bridge.root.querySelector('[data-panel]')) return;
  const mount = document.createElement('div');
  mount.dataset.panel = '';
  bridge.root.append(mount);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + style);
  bridge.root.adoptedStyleSheets.push(sheet);
  bridge.signal.addEventListener('abort', () => {
    render(null, mount);
    mount.remove();
  });

  let last: { readonly state: PanelState; readonly open: boolean } | undefined;
  const progress = openProgress(bridge.send, draw);
  const controls = openControls(bridge, progress, () => last?.state);
  bridge.subscribe((state, open) => {
    last = { state, open };
    if (open) progress.ask([...state.issues, ...state.toKnow].map(({ entry }) => entry.id));
    else controls.forget();
    draw();
  });

  function draw() {
    const kit = bridge?.kit();
    if (!bridge || !kit || !last) return;
    const words = createTranslator({ fr: kit.words, en: kit.words }, last.state.language) as PanelWords;
    const advice = { of: progress.of, kept: progress.isKept(), aside: controls.aside() };
    render(last.open ? <Panel state={last.state} words={words} contacts={kit.contacts} actions={controls.actions} advice={advice} byPerson={bridge.openedByPerson()} /> : null, mount);
  }
});
