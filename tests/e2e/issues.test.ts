import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { browsers, listen, useBrowser, wait } from '../browser';

const focused = (page: Page) => page.evaluate(() => `${document.activeElement?.id || document.activeElement?.localName}: ${document.activeElement?.textContent?.trim().slice(0, 60)}`);
const said = (page: Page) => page.$eval('section [role=status]', (status) => status.textContent ?? '');

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, where: RegExp) {
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    if (where.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${where}; it is at ${await focused(page)}`);
}

describe.each(browsers)('the page of all known issues, in %s', (name) => {
  const used = useBrowser(name);

  test('with the keyboard alone: a question with its slips, the card, its sources', async () => {
    const page = await openExtensionPage(used.driven, 'issues.html', '#symptom');
    const noise = listen(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^symptom/);
    await page.keyboard.type('page blanhe');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^found: \d+ problèmes? ressemble/);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/Le site ne répond pas ou reste blanc/);
    await page.keyboard.press('Enter');
    expect(await page.$eval('details.card', (card) => (card as HTMLDetailsElement).open)).toBe(true);
    await tabTo(page, /Sources \(/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^a: [a-z.]+\.fr$/);
    for (let i = 0; i < 60 && (await said(page)) === ''; i += 1) await wait(50);
    expect(await said(page)).toMatch(/ressemble/);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('an example, then another procedure, with the keyboard alone', async () => {
    const page = await openExtensionPage(used.driven, 'issues.html?procedure=immat-cession&step=validation-finale', '#symptom');
    expect(await page.$eval('h3', (title) => title.textContent)).toContain('Vente ou don d’un véhicule, Validation finale');
    await tabTo(page, /Code refusé/);
    await page.keyboard.press('Enter');
    await wait(100);
    expect(await focused(page)).toMatch(/^found: \d+ problèmes ressemblent/);
    await page.focus('#procedure');
    await page.select('#procedure', 'permis-echange');
    await tabTo(page, /Chercher dans toutes les démarches/);
    await page.keyboard.press('Enter');
    await wait(100);
    expect(await page.$eval('#procedure', (select) => (select as HTMLSelectElement).value)).toBe('');
    await page.close();
  });

  test('from the report page that has nothing to tell', async () => {
    const page = await openExtensionPage(used.driven, 'report.html', 'a[href="/issues.html"]');
    await page.click('a[href="/issues.html"]');
    await page.waitForSelector('#symptom');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Problèmes connus');
    await page.close();
  });
});
