import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../components/tokens.css?inline';
import style from '../components/panel/panel.css?inline';
import { Panel } from '../components/panel/panel';
import type { PanelWords } from '../components/panel/words';
import { createTranslator } from '../utils/i18n';
import { takeBridge } from '../utils/panel-bridge';

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
  bridge.subscribe((state, open) => {
    const kit = bridge.kit();
    if (!kit) return;
    const words = createTranslator({ fr: kit.words, en: kit.words }, state.language) as PanelWords;
    render(open ? <Panel state={state} words={words} contacts={kit.contacts} actions={bridge.actions} byPerson={bridge.openedByPerson()} /> : null, mount);
  });
});
