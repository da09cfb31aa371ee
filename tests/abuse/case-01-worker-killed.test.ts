import { afterEach, describe, expect, test, vi } from 'vitest';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { form, useBrowser, wait, type ExtensionApi } from './setup';

describe('case 01, in chromium', () => {
  const chromium = useBrowser('chromium');

  async function worker(timeout = 5000) {
    const target = await chromium.driven.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(chromium.driven.extensionUrl), { timeout });
    const found = await target.worker();
    if (!found) throw new Error('no worker in its target');
    return found;
  }

  test('case 01: the worker killed at each field that is left: nothing is lost, nothing is told twice', async () => {
    const page = await chromium.open(form);
    await waitForButton(page, /Balise/);
    let killed = 0;
    for (const plate of ['AB-1O3-CD', 'AI-123-CD', 'AB-000-CD', 'AB-12-CD']) {
      await page.click('#immatriculation', { count: 3 });
      await page.type('#immatriculation', plate);
      const running = await worker();
      await Promise.all([page.keyboard.press('Tab'), running.close().then(() => (killed += 1))]);
      await waitForButton(page, /1 point/);
      await wait(400);
    }
    expect(killed).toBe(4);
    const events = await chromium.journal();
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.flatMap((event) => (event.type === 'finding' ? event.code : [])).sort()).toEqual(['plate_siv.digits', 'plate_siv.forbidden_letter', 'plate_siv.two_digits', 'plate_siv.zero']);
  });

  test('case 01: killed when the event is on the disk and its answer is not: asked again, written once', async () => {
    const page = await chromium.open(form);
    await waitForButton(page, /Balise/);
    await openPanel(page);
    await waitForPanel(page, /Rien|Aucun|Étape/);
    await (await worker()).close();
    await wait(300);
    const before = await chromium.journal();
    await page.bringToFront();
    // From here the worker writes and never hears that it is done: its answers stay due until it dies.
    await (await worker()).evaluate(() => {
      const { chrome, browser = chrome } = globalThis as unknown as { chrome: ExtensionApi; browser?: ExtensionApi };
      for (const { local } of new Set([chrome.storage, browser.storage])) {
        const set = local.set.bind(local);
        local.set = (items) => set(items).then(() => new Promise<void>(() => undefined));
      }
    });
    await page.type('#code-cession', '12#45');
    await page.keyboard.press('Tab');
    await waitForPanel(page, /12#45|code de cession/i);
    await waitForButton(page, /1 point/);
    await wait(500);
    const [added] = (await chromium.journal()).slice(before.length);
    expect(added?.type).toBe('finding');
    await page.bringToFront();
    await (await worker()).close();
    await waitForButton(page, /1 point/);
    await wait(1000);
    expect((await chromium.journal()).slice(before.length).map(({ id }) => id)).toEqual([added?.id]);
  });
});
