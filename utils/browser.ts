/**
 * The browser's extension API, promised in both browsers, for the background and the extension's own pages.
 * The load script does not import it: the polyfill weighs more than the script's whole budget allows.
 */
import browser from 'webextension-polyfill';
import type { Answer, Request } from './messages';

export { browser };

/** Asks the background, from a page of the extension. @throws when it does not answer */
export async function sendToBackground<T extends Request>(request: T): Promise<Answer<T>> {
  return (await browser.runtime.sendMessage(request)) as Answer<T>;
}
