import { describe, expect, test } from 'vitest';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, form, useBrowser } from './setup';

describe.each(browsers)('case 34, in %s', (name) => {
  const used = useBrowser(name);

  test('case 34: what is typed stays as typed, whatever Balise shows; the page hears its own keys and nothing more', async () => {
    const page = await used.open(form);
    await page.waitForSelector('#immatriculation');
    await waitForButton(page, /Balise/);
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['input', 'change', 'submit', 'beforeunload']) addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).id ?? ''}`), true);
      Object.assign(globalThis, { heard });
    });
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await page.type('#code-cession', '12#45');
    await page.keyboard.press('Tab');
    await waitForButton(page, /2 points/);
    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    await clickInPanel(page, 'button', /Aller au champ/);
    await clickInPanel(page, '.close');
    const { values, heard, attributes } = await page.evaluate(() => ({
      values: ['#immatriculation', '#code-cession'].map((selector) => (document.querySelector(selector) as HTMLInputElement).value),
      heard: (globalThis as unknown as { heard: string[] }).heard,
      attributes: (document.querySelector('#immatriculation') as HTMLInputElement).outerHTML,
    }));
    expect(values).toEqual(['AB-1O3-CD', '12#45']);
    const counts = (type: string) => heard.filter((line) => line.startsWith(type)).length;
    expect([counts('input'), counts('change'), counts('submit'), counts('beforeunload')]).toEqual([9 + 5, 2, 0, 0]);
    expect(attributes).not.toMatch(/balise|aria-describedby|style=/i);
  });
});
