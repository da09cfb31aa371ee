import { buttonStyle } from './button-style';

/** The only thing Balise shows before it is asked: one button with a count, in its own shadow root. */
export interface Button {
  readonly root: ShadowRoot;
  readonly setCount: (count: number, label: string, urgent: boolean) => void;
  /** While the panel is open the button is out of the way. */
  readonly setOpen: (open: boolean) => void;
  /** Puts the host back if the page removed it; gives up after three times, so as never to fight with a page. */
  readonly heal: () => void;
  readonly focus: () => void;
}

const maxHeals = 3;

/**
 * @param language of the words inside, for screen readers
 * @param onClick called for real clicks only: a page cannot press our button
 */
export function showButton(language: string, onClick: () => void, signal: AbortSignal): Button {
  // A script that died with its extension (Firefox ends it without a word) may have left its host behind.
  for (const orphan of document.querySelectorAll(':root > div[data-balise]')) orphan.remove();
  const host = document.createElement('div');
  host.dataset.balise = '';
  // Closed, so that the page cannot read it; open in the test build only, for the accessibility checker.
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(buttonStyle);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  button.lang = language;
  button.className = 'opener';
  const name = document.createElement('span');
  name.textContent = 'Balise';
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.hidden = true;
  button.append(name, badge);
  button.addEventListener('click', (event) => event.isTrusted && onClick(), { signal });

  const status = document.createElement('div');
  status.className = 'status';
  status.lang = language;
  status.setAttribute('role', 'status');
  root.append(button, status);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  let heals = 0;
  let said = '';
  return {
    root,
    setCount: (count, label, urgent) => {
      badge.textContent = String(count);
      badge.hidden = count === 0;
      button.toggleAttribute('data-urgent', urgent);
      button.setAttribute('aria-label', label);
      // Said once per change, politely, and only when there is something to say.
      if (count > 0 && label !== said) status.textContent = label;
      said = label;
    },
    setOpen: (open) => {
      button.toggleAttribute('data-open', open);
    },
    heal: () => {
      if (host.isConnected || heals >= maxHeals) return;
      heals += 1;
      document.documentElement.append(host);
    },
    focus: () => button.focus(),
  };
}
