import { browser } from '../../utils/browser';
import type { End } from '../../utils/messages';
import { franceConnectHost } from '../../utils/our-hosts';
import { isBridged } from '../../utils/panel-bridge';

const file = '/assistant.js';
const script = { id: 'franceconnect', matches: [franceConnectHost], js: [file], allFrames: true, runAt: 'document_idle' as const };

/** The load script on the pages of FranceConnect, from the click that grants them to the one that withdraws them, here or in the browser's own settings. */
export function followFranceConnect(): void {
  let last: Promise<unknown> = Promise.resolve();
  // One at a time: the worker may be woken by the very event that it also sees at its start.
  const follow = () => void (last = last.then(alignScript).catch(() => undefined));
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
}

/** Registered when granted, and only then; asked twice, it does nothing. */
async function alignScript(): Promise<void> {
  const granted = await browser.permissions.contains({ origins: [franceConnectHost] });
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })).length > 0;
  if (granted === isRegistered) return;
  if (granted) {
    // The error page that made the person come here: loaded again, it would show another code.
    const shown = await browser.tabs.query({ url: franceConnectHost, status: 'complete' });
    await browser.scripting.registerContentScripts([script]);
    await Promise.all(shown.map(({ id }) => id !== undefined && begin(id).catch(() => undefined)));
  } else {
    await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    await end();
  }
}

/** Never twice in a page. */
async function begin(tabId: number): Promise<void> {
  const [there] = await browser.scripting.executeScript({ target: { tabId }, func: isBridged });
  if (there?.result === false) await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
}

/** What still runs in an open page ends too. Withdrawn, the addresses of those pages are hidden from us, which tells them from the pages of our hosts. */
async function end(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const push: End = { type: 'end' };
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && !url && browser.tabs.sendMessage(id, push).catch(() => undefined)));
}
