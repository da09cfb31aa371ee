import { expect, test } from 'vitest';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { form, useBrowser, wait } from './setup';

const chromium = useBrowser('chromium');

async function killWorker() {
  const target = await chromium.driven.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(chromium.driven.extensionUrl), { timeout: 2000 }).catch(() => null);
  await (await target?.worker())?.close();
}

test('case 01: the worker killed while messages are on their way: nothing is lost, nothing is told twice', async () => {
  const page = await chromium.open(form);
  await page.waitForSelector('#immatriculation');
  await waitForButton(page, /Balise/);
  for (const plate of ['AB-1O3-CD', 'AI-123-CD', 'AB-000-CD', 'AB-12-CD']) {
    await page.click('#immatriculation', { count: 3 });
    await page.type('#immatriculation', plate);
    await Promise.all([page.keyboard.press('Tab'), killWorker()]);
    await waitForButton(page, /1 point/);
    await wait(400);
  }
  const events = await chromium.journal();
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.flatMap((event) => (event.type === 'finding' ? event.code : [])).sort()).toEqual(['plate_siv.digits', 'plate_siv.forbidden_letter', 'plate_siv.two_digits', 'plate_siv.zero']);
});
