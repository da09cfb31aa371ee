import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, countHosts, listen, useBrowser, wait, type ExtensionApi } from '../browser';

describe.each(browsers)('case 06, in %s', (name) => {
  const used = useBrowser(name);

  test('case 06: the extension is loaded again while a form is open: no leftover, no noise, nothing typed is lost', async () => {
    let noise: string[] = [];
    const page = await used.openForm((before) => (noise = listen(before)));
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    expect(await page.evaluate(countHosts)).toBe(1);
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true, old: [...document.documentElement.children].find((child) => child.shadowRoot) }));

    const own = await openExtensionPage(used.driven, 'report.html', 'h1');
    // The page that asks goes away with its extension: its answer never comes.
    await Promise.race([own.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.reload()).catch(() => undefined), wait(1000)]);
    await wait(2500);
    await page.bringToFront();
    await page.type('#code-cession', 'K7P2M');
    await page.keyboard.press('Tab');
    await wait(1500);

    expect(await page.evaluate(() => (globalThis as unknown as { old: Element }).old.isConnected)).toBe(false);
    // Chromium leaves open pages alone until they are loaded again; Firefox puts the new script in at once.
    expect(await page.evaluate(countHosts)).toBe(name === 'chromium' ? 0 : 1);
    if (name === 'firefox') await waitForButton(page, /1 point/);
    expect(await page.evaluate(() => [(document.querySelector('#immatriculation') as HTMLInputElement).value, (document.querySelector('#code-cession') as HTMLInputElement).value, 'sameDocument' in globalThis])).toEqual(['AB-1O3-CD', 'K7P2M', true]);
    expect(noise).toEqual([]);
  });
});
