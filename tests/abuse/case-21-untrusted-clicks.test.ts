import { describe, expect, test } from 'vitest';
import { clickInPanel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, form, useBrowser, wait } from './setup';

describe.each(browsers)('case 21, in %s', (name) => {
  const used = useBrowser(name);

  test('case 21: a page that presses our buttons by script gets nothing', async () => {
    const page = await used.open(form);
    await page.waitForSelector('#immatriculation');
    await waitForButton(page, /Balise/);
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    const press = (selector: string) =>
      page.evaluate((selector) => {
        const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
        const targets = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
        for (const target of targets) {
          target.click();
          for (const type of ['pointerdown', 'mousedown', 'click']) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          for (const key of ['Enter', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        return targets.length;
      }, selector);

    expect(await press('.opener')).toBe(1);
    await wait(800);
    expect(await panelText(page)).toBe('');

    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    for (const fold of ['.blocked > summary', '.doubts > summary']) await clickInPanel(page, fold);
    const tabs = (await used.driven.browser.pages()).length;
    await page.focus('#code-cession');
    expect(await press('.panel button')).toBeGreaterThanOrEqual(5);
    await wait(800);
    expect(await panelText(page)).toMatch(/AB-103-CD/);
    expect((await used.driven.browser.pages()).length).toBe(tabs);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code-cession');
  });
});
