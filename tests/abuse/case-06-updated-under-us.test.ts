import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { browsers, form, useBrowser, wait } from './setup';

describe.each(browsers)('case 06, in %s', (name) => {
  const used = useBrowser(name);

  test('case 06: the extension is loaded again while a form is open: no leftover, no noise, nothing typed is lost', async () => {
    const page = await used.open(form);
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push((error as Error).message));
    await page.waitForSelector('#immatriculation');
    await waitForButton(page, /Balise/);
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

    const own = await openExtensionPage(used.driven, 'report.html', 'h1');
    await own.evaluate(() => ((globalThis as unknown as { browser?: { runtime: { reload: () => void } }; chrome: { runtime: { reload: () => void } } }).browser ?? (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome).runtime.reload()).catch(() => undefined);
    await wait(2500);
    await page.bringToFront();
    await page.type('#code-cession', 'K7P2M');
    await page.keyboard.press('Tab');
    await wait(1500);

    const hosts = await page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length);
    // Chromium leaves open pages alone until they are loaded again; Firefox puts the new script in at once.
    expect(hosts).toBe(name === 'chromium' ? 0 : 1);
    expect(await page.evaluate(() => [(document.querySelector('#immatriculation') as HTMLInputElement).value, (document.querySelector('#code-cession') as HTMLInputElement).value, 'sameDocument' in globalThis])).toEqual(['AB-1O3-CD', 'K7P2M', true]);
    expect(noise).toEqual([]);
  });
});
