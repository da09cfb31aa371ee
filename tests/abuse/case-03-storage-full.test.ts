import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { form, useBrowser } from './setup';

// Firefox sets no such limit: there, tests/journal/store.test.ts plays the refusal.
const chromium = useBrowser('chromium');

test('case 03: the disk is full: checks still work, and the panel says what is missing', async () => {
  const own = await openExtensionPage(chromium.driven, 'report.html', 'h1');
  const left = await own.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { QUOTA_BYTES: number; getBytesInUse: () => Promise<number>; set: (items: object) => Promise<void> } } } }).chrome.storage;
    await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - (await local.getBytesInUse()) - 60) });
    return local.QUOTA_BYTES - (await local.getBytesInUse());
  });
  expect(left).toBeLessThan(100);
  const page = await chromium.open(form);
  await page.waitForSelector('#immatriculation');
  await waitForButton(page, /Balise/);
  await page.type('#immatriculation', 'AB-1O3-CD');
  await page.keyboard.press('Tab');
  await waitForButton(page, /1 point/);
  await openPanel(page);
  expect(await waitForPanel(page, /n’arrive pas à prendre ses notes/)).toMatch(/AB-103-CD/);
});
