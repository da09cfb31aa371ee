import type { Browser } from 'wxt/browser';
import type { Answer, End, Push, Request, Send } from '../../utils/messages';

/** The extension API as the load script sees it: no polyfill here, it would cost more than the whole script. */
const global = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
const api = (global.browser ?? global.chrome) as typeof Browser;

/**
 * Milliseconds given to each try. A message may be lost without a word while the worker dies or is slow to wake: the first try
 * is short, the last one outlasts a worker that is slow to start on a busy machine.
 */
const patience = [1000, 3000, 6000] as const;
/** Given to a dying worker to be gone. */
const breath = 300;
/** Between two rounds of a question that must be answered. */
const rest = 10_000;

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

export interface Wire {
  /** Tried twice more before it is given up. */
  readonly send: Send;
  /** The same, asked again until it is answered, be it by a refusal: a page must not stay without help for one lost message. */
  readonly insist: Send;
  /** Also hears what was pushed since the wire is open: a failure of the page may be told while the answer to `hello` is on its way. */
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
  const once = <T extends Request>(request: T, ms: number) =>
    new Promise<Answer<T>>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no answer')), ms);
      api.runtime.sendMessage(request, (answer: Answer<T> | undefined) => {
        clearTimeout(late);
        if (api.runtime.lastError || answer === undefined) reject(new Error('no answer'));
        else resolve(answer);
      });
    });
  // The worker may be killed between the message and its answer, and a dying one refuses the next message too: asked again
  // at once, then after a breath. Events carry an id, so nothing is written twice.
  const ask = async <T extends Request>(request: T): Promise<Answer<T> | undefined> => {
    for (const [attempt, ms] of patience.entries()) {
      if (!alive()) break;
      if (attempt === 2) await pause(breath);
      try {
        return await once(request, ms);
      } catch {
        // A tab opened twice would be seen: that one is never asked again. The rest is, then said in the panel (`trouble`).
        if (/^open/.test(request.type)) break;
      }
    }
    return undefined;
  };
  const early: Push[] = [];
  let hear: (push: Push) => void = (push) => early.push(push);
  const receive = (push: Push | End, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== api.runtime.id || sender.tab) return;
    if (push.type === 'end') end();
    else hear(push);
  };
  api.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(receive));
  return {
    alive,
    send: async (request) => (await ask(request)) ?? null,
    insist: async (request) => {
      for (;;) {
        const answer = await ask(request);
        if (answer !== undefined || !alive()) return answer ?? null;
        await pause(rest);
      }
    },
    onPush: (listener) => {
      hear = listener;
      early.forEach(listener);
    },
  };
}
