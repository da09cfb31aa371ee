import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { clickInPanel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { reportSchema } from '../../utils/report/schema';
import { browsers, useBrowser, wait } from '../browser';
import { axeViolations } from './axe';

const stopped = 'https://passeport.ants.gouv.fr/maintenance';

/** Runs in the page: what stands in the card of the first known issue, and where the focus is. */
const readCard = () => {
  const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
  const card = root?.querySelector('article.blocking, article.hindering, article.info');
  return {
    steps: [...(card?.querySelectorAll<HTMLInputElement>('ol input') ?? [])].map(({ checked }) => checked),
    given: card?.querySelector('[aria-pressed=true]')?.textContent ?? null,
    focus: root?.activeElement?.textContent ?? null,
    on: root?.activeElement?.localName ?? null,
  };
};

describe.each(browsers)('the advice of a known issue, in %s', (name) => {
  const used = useBrowser(name, { perTest: true });

  /** A page that shows a known issue, its panel open. */
  async function openStopped(known?: Page) {
    // A first page, where the worker has its time to start: it must be there to see the failure of the next one.
    const page = known ?? (await used.openForm());
    await page.goto(stopped);
    await waitForButton(page, /point/);
    if (!(await panelText(page))) await openPanel(page);
    await waitForPanel(page, /Ce conseil/);
    return page;
  }

  async function saved(ending: string): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const file = readdirSync(used.driven.downloads).find((one) => one.endsWith(ending));
      const content = file && readFileSync(join(used.driven.downloads, file), 'utf8');
      if (content) return content;
      await wait(50);
    }
    throw new Error(`no ${ending} was saved`);
  }

  test('what is ticked and answered is there on the next page, which the person may reach by keyboard only', async () => {
    const page = await openStopped();
    await clickInPanel(page, 'article .steps label');
    await clickInPanel(page, '.answers button', /Ne m’a pas aidé/);
    await waitForPanel(page, /Merci\. Gardé sur cet appareil/);
    expect(await axeViolations(page, 'panel')).toEqual([]);

    await openStopped(page);
    await expect.poll(() => page.evaluate(readCard)).toMatchObject({ given: 'Ne m’a pas aidé' });
    const [first, ...others] = (await page.evaluate(readCard)).steps;
    expect([first, others.length > 0, others.includes(true)]).toEqual([true, true, false]);

    // By keyboard: the first step is unticked, then an answer changed.
    const reach = async (wanted: (at: Awaited<ReturnType<typeof readCard>>) => boolean) => {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        if (wanted(await page.evaluate(readCard))) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('never reached by keyboard');
    };
    await clickInPanel(page, '.panel h2');
    await reach(({ on }) => on === 'input');
    await page.keyboard.press(' ');
    await reach(({ focus }) => /^M’a aidé/.test(focus ?? ''));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(readCard)).toMatchObject({ given: 'M’a aidé' });
    await wait(500);
    await openStopped(page);
    await expect.poll(() => page.evaluate(readCard)).toMatchObject({ given: 'M’a aidé' });
    expect((await page.evaluate(readCard)).steps).not.toContain(true);
    await page.close();
  });

  test('« ne me concerne pas » sends the card away, keeps the focus in the panel, and can be taken back', async () => {
    const page = await openStopped();
    await clickInPanel(page, '.answers button', /Ne me concerne pas/);
    await waitForPanel(page, /Ce conseil n’est plus affiché/);
    await expect.poll(() => page.evaluate(readCard)).toMatchObject({ steps: [], focus: expect.stringMatching(/n’est plus affiché/) });
    expect(await axeViolations(page, 'panel')).toEqual([]);
    await expect.poll(async () => (await used.stored()).settings?.muted?.length).toBe(1);
    await page.bringToFront();
    await clickInPanel(page, '.note button', /Remettre/);
    await waitForPanel(page, /de nouveau affiché/);
    const card = await page.evaluate(readCard);
    expect([card.steps.length > 0, card.given, card.focus]).toEqual([true, null, expect.stringMatching(/de nouveau affiché/)]);
    await expect.poll(async () => (await used.stored()).settings?.muted).toEqual([]);
    await page.close();
  });

  test('an answer stands in the report that is saved, unless it is struck', async () => {
    const page = await openStopped();
    await clickInPanel(page, '.answers button', /Ne m’a pas aidé/);
    await waitForPanel(page, /Gardé sur cet appareil/);
    await wait(500);
    const report = await openExtensionPage(used.driven, 'report.html', 'textarea');
    const text = (selector: string) => report.$eval(selector, (element) => element.textContent ?? '');
    expect(await text('main')).toMatch(/Ce que vous avez répondu/);
    const buttons = await report.$$('button');
    for (const button of buttons) if (/\(JSON\)/.test(await button.evaluate((one) => one.textContent ?? ''))) await button.click();
    const { answers } = reportSchema.parse(JSON.parse(await saved('.json')));
    expect(answers).toEqual([{ id: expect.any(String), answer: 'not_helped' }]);
    await report.click('[id="line-answers.0-button"]');
    expect(await text('#exact-json')).not.toMatch(/not_helped|"answers"/);
    expect(await axeViolations(report, 'page')).toEqual([]);
    await report.close();
    await page.close();
  });

  test('« Je suis bloqué » leads to the page of all known issues, at this place', async () => {
    const page = await used.openForm();
    await openPanel(page);
    await waitForPanel(page, /Étape 1 sur 6/);
    await clickInPanel(page, '.blocked > summary');
    const opened = new Promise<string>((found) => used.driven.browser.once('targetcreated', (target: { url: () => string }) => found(target.url())));
    const before = (await used.driven.browser.pages()).length;
    await clickInPanel(page, '.blocked button', /tous les problèmes connus/);
    await expect.poll(async () => (await used.driven.browser.pages()).length).toBe(before + 1);
    // The driver does not tell the address of a page of the extension that it did not open itself, in Firefox.
    if (name === 'chromium') expect(await opened).toBe(`${used.driven.extensionUrl}issues.html?procedure=immat-achat-occasion&step=identification-vehicule`);
    await page.close();
  });
});
