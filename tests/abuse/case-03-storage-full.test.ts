import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { openPanel, panelText, waitForPanel } from '../../scripts/lib/panel.mjs';
import { useBrowser, wait, type ExtensionApi } from '../browser';

// Firefox sets no such limit: there, tests/journal/store.test.ts plays the refusal.
const chromium = useBrowser('chromium');
const trouble = /n’arrive pas à prendre ses notes/;

test('case 03: the disk is full: checks still work, and the panel says what is missing, until there is room again', async () => {
  const own = await openExtensionPage(chromium.driven, 'report.html', 'h1');
  const left = await own.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - (await local.getBytesInUse()) - 60) });
    return local.QUOTA_BYTES - (await local.getBytesInUse());
  });
  expect(left).toBeLessThan(100);
  const page = await chromium.openForm();
  await page.type('#immatriculation', 'AB-1O3-CD');
  await page.keyboard.press('Tab');
  await openPanel(page);
  expect(await waitForPanel(page, trouble)).toMatch(/AB-103-CD/);
  expect(await chromium.journal()).toEqual([]);

  await own.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.remove('filler'));
  await page.bringToFront();
  await page.type('#code-cession', '12#45');
  await page.keyboard.press('Tab');
  await waitForPanel(page, /2 points/);
  for (let i = 0; i < 100 && trouble.test(await panelText(page)); i += 1) await wait(50);
  expect(await panelText(page)).not.toMatch(trouble);
  // What could not be written then is on the disk now.
  expect((await chromium.journal()).map(({ type }) => type)).toEqual(['step', 'finding', 'finding']);
});
