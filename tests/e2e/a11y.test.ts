import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { launch, openExtensionPage } from '../../scripts/lib/driver.mjs';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { useBrowser } from '../browser';
import { axeViolations } from './axe';

describe.each(['chromium', 'firefox'] as const)('accessibility, in %s', (name) => {
  const used = useBrowser(name);

  async function panelOn(scheme: 'light' | 'dark', width: number, browser = used.driven.browser) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    // Firefox takes its scheme at launch: see below.
    if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto('https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion');
    await page.waitForSelector('#immatriculation');
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.type('#code-cession', '12#45');
    await page.keyboard.press('Tab');
    await waitForButton(page, /2 points/);
    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    return page;
  }

  /** The card of a known issue, with a step ticked and an answer given. */
  async function cardOn(scheme: 'light' | 'dark', width: number, browser = used.driven.browser) {
    const page = await panelOn(scheme, width, browser);
    await page.goto('https://passeport.ants.gouv.fr/maintenance');
    await waitForButton(page, /point/);
    await openPanel(page);
    await waitForPanel(page, /Ce conseil/);
    await clickInPanel(page, '.steps label');
    // The browser remembers the answer of the other test: pressed again, it would be taken back.
    await clickInPanel(page, '.answers button', scheme === 'light' ? /M’a aidé/ : /Ne m’a pas aidé/);
    await waitForPanel(page, /Gardé sur cet appareil/);
    return page;
  }

  async function expectSound(page: Page, dark: boolean, folds = ['.blocked > summary', '.doubts > summary']) {
    for (const fold of folds) await clickInPanel(page, fold);
    expect(await axeViolations(page, 'panel')).toEqual([]);
    const { fits, background } = await page.evaluate(() => {
      const panel = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot?.querySelector('.panel');
      if (!panel) throw new Error('no panel');
      return { fits: panel.scrollWidth <= panel.clientWidth + 1 && panel.getBoundingClientRect().left >= 0, background: getComputedStyle(panel).backgroundColor };
    });
    // No sideways scrolling: the panel fits the width of a small telephone.
    expect(fits).toBe(true);
    expect(background).toBe(dark ? 'rgb(16, 25, 29)' : 'rgb(246, 244, 238)');
  }

  test.each([1280, 320])('axe finds nothing in the panel: light, %i px, everything unfolded', async (width) => {
    const page = await panelOn('light', width);
    await expectSound(page, false);
    await page.close();
  });

  test.each([1280, 320])('axe finds nothing in the panel: dark, %i px, everything unfolded', async (width) => {
    const dark = name === 'firefox' ? await launch(name, used.site, { dark: true }) : used.driven;
    const page = await panelOn('dark', width, dark.browser);
    await expectSound(page, true);
    await page.close();
    if (dark !== used.driven) await dark.close();
  });

  test.each([['light', 1280], ['dark', 320]] as const)('axe finds nothing in the card of a known issue: %s, %i px', async (scheme, width) => {
    const dark = scheme === 'dark';
    const driven = name === 'firefox' && dark ? await launch(name, used.site, { dark }) : used.driven;
    const page = await cardOn(scheme, width, driven.browser);
    await expectSound(page, dark, ['.blocked > summary', 'article .fold > summary']);
    await page.close();
    if (driven !== used.driven) await driven.close();
  });

  test('the checker does look inside: a planted fault is found', async () => {
    const page = await panelOn('light', 1280);
    await page.evaluate(() => {
      const panel = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot?.querySelector('.panel');
      panel?.append(document.createElement('button'));
    });
    expect((await axeViolations(page, 'panel')).join()).toContain('button-name');
    await page.close();
  });

  test('keyboard: the button opens, Escape closes and gives the focus back', async () => {
    const page = await panelOn('light', 1280);
    const focused = () => page.evaluate(() => [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot?.activeElement?.className ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('close');
    await page.keyboard.press('Escape');
    await waitForButton(page, /2 points/);
    expect(await focused()).toBe('opener');
    await page.keyboard.press('Enter');
    await waitForPanel(page, /AB-103-CD/);
    await page.close();
  });

  test('a click on « Aller au champ » moves to the field', async () => {
    const page = await panelOn('light', 1280);
    await clickInPanel(page, 'button', /Aller au champ/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('immatriculation');
    await page.close();
  });

  test('axe finds nothing on the empty report page', async () => {
    const page = await openExtensionPage(used.driven, 'report.html', 'main, h1');
    await new Promise((settled) => setTimeout(settled, 500));
    expect(await axeViolations(page, 'page')).toEqual([]);
    await page.close();
  });

  test.each([1280, 320])('axe finds nothing in the known issues, before and after a search, light and dark, %i px', async (width) => {
    for (const scheme of ['light', 'dark'] as const) {
      const driven = name === 'firefox' && scheme === 'dark' ? await launch(name, used.site, { dark: true }) : used.driven;
      const page = await openExtensionPage(driven, 'issues.html?step=connexion', '#symptom');
      await page.setViewport({ width, height: 800 });
      if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.click('.group > summary');
      await page.click('.group[open] .card > summary');
      expect(await axeViolations(page, 'page')).toEqual([]);
      for (const typed of ['code refusé', 'zzzz']) {
        await page.click('#symptom', { count: 3 });
        await page.type('#symptom', typed);
        await page.waitForFunction((typed: string) => (typed === 'zzzz') === (document.querySelector('.issues')?.childElementCount === 0), {}, typed);
        expect(await axeViolations(page, 'page')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.close();
      if (driven !== used.driven) await driven.close();
    }
  });
});
