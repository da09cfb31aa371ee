import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, useBrowser, wait } from '../browser';
import { axeViolations } from './axe';

describe.each(browsers)('pages that the panel opens, in %s', (name) => {
  const browser = useBrowser(name);

  /** The tab that a click in the panel opens: Firefox gives no address to the driver, its content is asked for. */
  async function opened(before: readonly Page[], ready: string): Promise<Page> {
    for (let i = 0; i < 100; i += 1) {
      const page = (await browser.driven.browser.pages()).find((one) => !before.includes(one));
      if (page && (await page.$(ready).catch(() => null))) return page;
      await wait(50);
    }
    throw new Error('no page was opened');
  }

  test('where to find it: told in words at the point to check, drawn in a tab', async () => {
    const page = await browser.openForm();
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    await openPanel(page);
    await waitForPanel(page, /Où le trouver/);
    await clickInPanel(page, '.card .fold > summary', /Où le trouver/);
    await waitForPanel(page, /après la lettre A/);
    expect(await axeViolations(page, 'panel')).toEqual([]);
    const before = await browser.driven.browser.pages();
    await clickInPanel(page, '.card button', /Voir le dessin/);
    const drawn = await opened(before, 'main svg');
    expect(await drawn.$eval('h1', (title) => title.textContent)).toMatch(/Où le trouver|Immatriculation/);
    expect(await drawn.$eval('main', (main) => main.textContent)).toContain('AB-123-CD');
    expect(await axeViolations(drawn, 'page')).toEqual([]);
    await drawn.close();
    await page.bringToFront();
    await clickInPanel(page, '.fold > summary', /Où trouver ce que le site demande/);
    await waitForPanel(page, /Code de cession[\s\S]*déclaration de vente/);
    await page.close();
  });

  test('a page that is not recognised: its structure is in the report, and nothing that stands in its fields', async () => {
    const page = await browser.open('https://moncompte.ants.gouv.fr/preuve-identite/france-identite');
    await waitForButton(page, /Balise/);
    await openPanel(page);
    await waitForPanel(page, /France Identité/);
    await wait(800);
    await clickInPanel(page, '.blocked > summary');
    const before = await browser.driven.browser.pages();
    await clickInPanel(page, '.blocked button', /Faire un rapport/);
    const report = await opened(before, '#exact-json');
    const text = await report.$eval('#exact-json', (json) => json.textContent ?? '');
    const { outline } = JSON.parse(text) as { outline?: string };
    expect(outline).toContain('Prouver mon identité avec France Identité');
    expect(outline).toMatch(/Numéro de la carte nationale d.identité/);
    expect(outline).not.toMatch(/X4RTB|12 34 56|482913/);
    expect(await axeViolations(report, 'page')).toEqual([]);
    await report.close();
    await page.close();
  });
});
