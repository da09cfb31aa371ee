import { openExtensionPage, type Driven } from '../../scripts/lib/driver.mjs';

/**
 * The extension's worker in Chromium, reached without the driver: one that the driver is attached to starts paused, and now and
 * then stays so for seconds after a kill. The browser must be opened with `targetFilter: withoutWorkers`.
 */
export const withoutWorkers = (target: { type: () => string }) => target.type() !== 'service_worker';

export interface Worker {
  /** Ends it, as the browser does on its own; resolves when it is stopped. */
  readonly stop: () => Promise<void>;
  /** @param expression evaluated in the worker that runs now (or the next one, which is waited for) */
  readonly run: (expression: string) => Promise<void>;
}

export async function extensionWorker(driven: Driven): Promise<Worker> {
  const page = await openExtensionPage(driven, 'report.html', 'h1');
  const control = await page.createCDPSession();
  let status = '';
  control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => versions.forEach(({ runningStatus }) => (status = runningStatus)));
  await control.send('ServiceWorker.enable');
  const targets = await driven.browser.target().createCDPSession();
  const find = async () => (await targets.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })).targetInfos[0];
  return {
    stop: async () => {
      await control.send('ServiceWorker.stopAllWorkers');
      await until(() => status === 'stopped' || status === 'starting');
    },
    run: async (expression) => {
      const target = await until(find);
      const { sessionId } = await targets.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
      const answered = new Promise<void>((done) => targets.on('Target.receivedMessageFromTarget', ({ message }) => JSON.parse(message).id === 1 && done()));
      await targets.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }) });
      await answered;
    },
  };
}

async function until<T>(find: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (const end = Date.now() + 8000; Date.now() < end; ) {
    const found = await find();
    if (found) return found;
    await new Promise((again) => setTimeout(again, 20));
  }
  throw new Error('the worker did not follow');
}
