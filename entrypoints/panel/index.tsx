import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/tokens.css?inline';
import style from '../../components/panel/panel.css?inline';
import { firstContacts } from '../../components/panel/blocked';
import { Panel } from '../../components/panel/panel';
import type { PanelWords } from '../../components/panel/words';
import { createTranslator } from '../../utils/i18n';
import type { PanelWordList } from '../../utils/messages';
import { takeBridge, type PanelBridge, type PanelState } from '../../utils/panel-bridge';
import { openControls } from './actions';
import { openContacts } from './contacts';
import { openProgress } from './progress';
import { openSpeech } from './speech';

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
  openPanel(bridge, mount);
});

function openPanel({ send, actions, subscribe, openedByPerson }: PanelBridge, mount: Element): void {
  let drawn: { readonly said: PanelWordList; readonly state: PanelState; readonly open: boolean } | undefined;
  const progress = openProgress(send, draw);
  const contacts = openContacts(send, draw);
  const controls = openControls({ actions, send }, progress, () => drawn?.state);
  const speech = openSpeech(send, (said, state, open) => {
    drawn = { said, state, open };
    draw();
    if (!open) return controls.forget();
    const entries = [...state.issues, ...state.toKnow].map(({ entry }) => entry);
    progress.ask(entries.map(({ id }) => id));
    contacts.ask([...firstContacts, ...entries.flatMap((entry) => entry.contacts)]);
  }, actions.close);
  subscribe((state, open) => void speech.tell(state, open));

  function draw() {
    if (!drawn) return;
    const { said, state, open } = drawn;
    const words = createTranslator({ fr: said, en: said }, state.language) as PanelWords;
    const advice = { of: progress.of, kept: progress.isKept(), aside: controls.aside() };
    render(open ? <Panel state={state} words={words} contacts={contacts.known()} actions={controls.actions} advice={advice} byPerson={openedByPerson()} /> : null, mount);
  }
}
