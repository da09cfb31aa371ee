import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { clickInPanel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { useBrowser, wait } from '../browser';
import { extensionWorker, withoutWorkers } from './worker';

describe('case 01, in chromium', () => {
  const chromium = useBrowser('chromium', { perTest: true, targetFilter: withoutWorkers });

  test.each([
    ['AB-1O3-CD', 'plate_siv.digits'],
    ['AI-123-CD', 'plate_siv.forbidden_letter'],
    ['AB-000-CD', 'plate_siv.zero'],
    ['AB-12-CD', 'plate_siv.two_digits'],
  ])('case 01: the worker killed as the field that holds %s is left: shown, and written once', async (plate, code) => {
    const page = await chromium.openForm();
    const worker = await extensionWorker(chromium.driven);
    await page.bringToFront();
    await page.type('#immatriculation', plate);
    await Promise.all([page.keyboard.press('Tab'), worker.stop()]);
    await waitForButton(page, /1 point/);
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
    const before = await chromium.journal();
    const worker = await extensionWorker(chromium.driven);
    await page.bringToFront();
    // From here the worker writes and never hears that it is done: its answers stay due until it dies.
    await worker.run(`for (const local of new Set([chrome.storage.local, (globalThis.browser ?? chrome).storage.local])) {
      const set = local.set.bind(local);
      local.set = (items) => set(items).then(() => new Promise(() => undefined));
    }`);
    await act(page);
    await wait(800);
    await worker.stop();
    await wait(1500);
    const ids = (await chromium.journal()).slice(before.length).map(({ id }) => id);
    expect(ids).toHaveLength(1);
    // The note of trouble would tell that the second try failed too.
    expect(await panelText(page)).not.toMatch(/prendre ses notes/);
  });
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a page hears from an extension whose worker is killed: a last error, and no answer. */
test('case 01: an answer lost once is asked for again, with the very same message; lost three times, it is given up, unless no help can come without it', async () => {
  const heard: unknown[] = [];
  let losses = 0;
  const runtime = {
    id: 'balise' as string | undefined,
    lastError: undefined as object | undefined,
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
    sendMessage: (message: unknown, answer: (value?: unknown) => void) => {
      heard.push(structuredClone(message));
      losses -= 1;
      runtime.lastError = losses >= 0 ? { message: 'The message port closed before a response was received.' } : undefined;
      answer(losses >= 0 ? undefined : true);
    },
  };
  vi.stubGlobal('chrome', { runtime });
  const { openWire } = await import('../../entrypoints/assistant/wire');
  const gone = new AbortController();
  const wire = openWire(gone.signal, () => gone.abort());
  vi.useFakeTimers();
  losses = 5;
  const checks = wire.insist({ type: 'checks', kinds: ['vin'] });
  await vi.runAllTimersAsync();
  expect([await checks, heard.length]).toEqual([true, 6]);
  vi.useRealTimers();
  [heard.length, losses] = [0, 1];
  const events = { type: 'events', events: [{ type: 'submit', id: 'one', at: 1 }], typed: [] } as const;
  expect([await wire.send(events), heard]).toEqual([true, [events, events]]);
  [heard.length, losses] = [0, 3];
  expect([await wire.send(events), heard]).toEqual([null, [events, events, events]]);
  [heard.length, losses, runtime.id] = [0, 0, undefined];
  expect([await wire.send(events), heard, gone.signal.aborted]).toEqual([null, [], true]);
});
