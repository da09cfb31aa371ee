import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { clickInPanel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { useBrowser, wait, type ExtensionApi } from './setup';

describe('case 01, in chromium', () => {
  const chromium = useBrowser('chromium', { perTest: true });

  /** The living worker: just after a kill, the driver may still hand out the dead one. */
  async function worker() {
    const { driven } = chromium;
    const found = await vi.waitFor(async () => {
      const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(driven.extensionUrl), { timeout: 2000 });
      const one = await target.worker();
      if (!one) throw new Error('no worker in its target');
      await one.evaluate(() => Object.assign(globalThis, { marked: true }));
      return one;
    }, { timeout: 8000 });
    const kill = async () => {
      // Chromium may end the worker before the driver has let go of it: what counts is that this very worker is gone.
      await found.close().catch((error: Error) => expect(error.message).toMatch(/No session with given id/));
      await vi.waitUntil(() => found.evaluate(() => !('marked' in globalThis)).catch(() => true), { timeout: 5000 });
    };
    return { found, kill };
  }

  // One kill in each browser: after several, the driver keeps handing out a worker that is dead.
  test.each([
    ['AB-1O3-CD', 'plate_siv.digits'],
    ['AI-123-CD', 'plate_siv.forbidden_letter'],
    ['AB-000-CD', 'plate_siv.zero'],
    ['AB-12-CD', 'plate_siv.two_digits'],
  ])('case 01: the worker killed as the field that holds %s is left: shown, and written once', async (plate, code) => {
    const page = await chromium.openForm();
    await page.type('#immatriculation', plate);
    const { kill } = await worker();
    await Promise.all([page.keyboard.press('Tab'), kill()]);
    // Now and then the next worker hangs for seconds at its start; the page asks again until it answers.
    await waitForButton(page, /1 point/, 25_000);
    await wait(800);
    const events = await chromium.journal();
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.flatMap((event) => (event.type === 'finding' ? event.code : []))).toEqual([code]);
  });

  test.each([
    ['a finding', async (page: Page) => {
      await page.type('#code-cession', '12#45');
      await page.keyboard.press('Tab');
    }],
    ['a doubt', (page: Page) => clickInPanel(page, '.doubts button', /faux/)],
  ] as const)('case 01: killed when %s is on the disk and its answer is not: asked again, written once', async (_, act) => {
    const page = await chromium.openForm();
    await page.type('#immatriculation', '123-AB-4');
    await page.keyboard.press('Tab');
    await openPanel(page);
    await waitForPanel(page, /Aller au champ/);
    await clickInPanel(page, '.doubts > summary');
    await wait(400);
    await (await worker()).kill();
    const before = await chromium.journal();
    await page.bringToFront();
    // From here the worker writes and never hears that it is done: its answers stay due until it dies.
    const mute = await worker();
    await mute.found.evaluate(() => {
      const { chrome, browser = chrome } = globalThis as unknown as { chrome: ExtensionApi; browser?: ExtensionApi };
      for (const local of new Set([chrome.storage.local, browser.storage.local])) {
        const set = local.set.bind(local);
        local.set = (items) => set(items).then(() => new Promise<void>(() => undefined));
      }
    });
    await act(page);
    await wait(800);
    await mute.kill();
    await wait(1500);
    const ids = (await chromium.journal()).slice(before.length).map(({ id }) => id);
    expect(ids).toHaveLength(1);
    // The note of trouble would tell that the second try failed too.
    expect(await panelText(page)).not.toMatch(/prendre ses notes/);
  });
});

afterAll(() => void vi.unstubAllGlobals());

/** What a page hears from an extension whose worker is killed: a last error, and no answer. */
test('case 01: an answer lost once is asked for again, with the very same message; lost three times, it is given up', async () => {
  const heard: unknown[] = [];
  let losses = 1;
  const runtime = {
    id: 'balise' as string | undefined,
    lastError: undefined as object | undefined,
    sendMessage: (message: unknown, answer: (value?: unknown) => void) => {
      heard.push(structuredClone(message));
      losses -= 1;
      runtime.lastError = losses >= 0 ? { message: 'The message port closed before a response was received.' } : undefined;
      answer(losses >= 0 ? undefined : true);
    },
  };
  vi.stubGlobal('chrome', { runtime });
  const { openWire } = await import('../../entrypoints/assistant.content/wire');
  const gone = new AbortController();
  const wire = openWire(gone.signal, () => gone.abort());
  const events = { type: 'events', events: [{ type: 'submit', id: 'one', at: 1 }], typed: [] } as const;
  expect([await wire.send(events), heard]).toEqual([true, [events, events]]);
  [heard.length, losses] = [0, 3];
  expect([await wire.send(events), heard]).toEqual([null, [events, events, events]]);
  [heard.length, losses, runtime.id] = [0, 0, undefined];
  expect([await wire.send(events), heard, gone.signal.aborted]).toEqual([null, [], true]);
});
