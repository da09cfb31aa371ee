import { describe, expect, test } from 'vitest';
import { clickInPanel, openPanel, panelText, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, useBrowser, wait } from '../browser';

describe.each(browsers)('case 21, in %s', (name) => {
  const used = useBrowser(name);

  test('case 21: a page that presses our buttons by script gets nothing', async () => {
    const page = await used.openForm();
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    const press = (selector: string) =>
      page.evaluate((selector) => {
        const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot;
        const targets = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
        for (const target of targets) {
          target.click();
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          for (const key of ['Enter', ' ', 'Escape']) for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
          for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
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
    // Close, go to the field, wrong, mute, report; the steps and the answers of known issues; then the panel itself, which Escape closes.
    expect(await press('.panel button')).toBeGreaterThanOrEqual(5);
    expect(await press('.panel .answers button')).toBeGreaterThanOrEqual(5);
    expect(await press('.panel .steps input')).toBeGreaterThanOrEqual(1);
    expect(await press('.panel')).toBe(1);
    await wait(800);
    expect(await panelText(page)).toMatch(/AB-103-CD/);
    expect((await used.driven.browser.pages()).length).toBe(tabs);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('code-cession');
    const before = await used.stored();
    expect([before.settings?.muted ?? [], before.journal?.events.filter(({ type }) => type === 'doubt' || type === 'feedback')]).toEqual([[], []]);

    // The same buttons work, for a person.
    await page.bringToFront();
    await clickInPanel(page, '.doubts button', /faux/);
    await waitForPanel(page, /^(?![\s\S]*AB-103-CD)[\s\S]*Balise/);
    await wait(500);
    const after = await used.stored();
    expect([after.settings?.muted, after.journal?.events.filter(({ type }) => type === 'doubt').length]).toEqual([['plate_siv.digits'], 1]);
  });
});
