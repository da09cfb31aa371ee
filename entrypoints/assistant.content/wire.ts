import type { Browser } from 'wxt/browser';
import type { Answer, Push, Request } from '../../utils/messages';

/** The extension API as the load script sees it: no polyfill here, it would cost more than the whole script. */
const global = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
const api = (global.browser ?? global.chrome) as typeof Browser;

export interface Wire {
  /** @returns the answer, or null when the background cannot be reached (after one more try) */
  readonly send: <T extends Request>(request: T) => Promise<Answer<T> | null>;
  readonly onPush: (listener: (push: Push) => void) => void;
  /** False once the extension was updated or removed; ends the script at the first look. */
  readonly alive: () => boolean;
}

/**
 * @param end called once when the extension is gone: an orphan script must leave the page as it found it
 */
export function openWire(signal: AbortSignal, end: () => void): Wire {
  const alive = () => {
    if (!signal.aborted && !api.runtime?.id) end();
    return !signal.aborted;
  };
  const once = <T extends Request>(request: T) =>
    new Promise<Answer<T>>((resolve, reject) => {
      api.runtime.sendMessage(request, (answer: Answer<T> | undefined) => {
        if (api.runtime.lastError || answer === undefined) reject(new Error('no answer'));
        else resolve(answer);
      });
    });
  return {
    alive,
    // The worker may be killed between the message and its answer: asked again once, it wakes. Events carry an id, so nothing is written twice.
    send: async (request) => {
      for (let attempt = 0; attempt < 2 && alive(); attempt += 1) {
        try {
          return await once(request);
        } catch {
          // Tried again, then said in the panel (`trouble`).
        }
      }
      return null;
    },
    onPush: (listener) => {
      const receive = (push: Push, sender: Browser.runtime.MessageSender) => {
        if (sender.id === api.runtime.id && !sender.tab) listener(push);
      };
      api.runtime.onMessage.addListener(receive);
      signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(receive));
    },
  };
}
