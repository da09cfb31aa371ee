import { describe, expect, test } from 'vitest';
import { openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, listen, useBrowser } from '../browser';

type Heard = { violations: string[] };

describe.each(browsers)('case 27, in %s', (name) => {
  const used = useBrowser(name);

  test('case 27: a page that allows no style at all: the button and the panel are dressed, and break no rule of the page', async () => {
    let noise: string[] = [];
    const page = await used.open('https://immatriculation.ants.gouv.fr/demarche/csp', (before) => {
      noise = listen(before);
      return before.evaluateOnNewDocument(() => {
        const violations: string[] = [];
        Object.assign(globalThis, { violations });
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
      });
    });
    await waitForButton(page, /Balise/);
    const buttonLook = await page.evaluate(() => {
      const button = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot?.querySelector('.opener');
      return button && [getComputedStyle(button).backgroundColor, getComputedStyle(button).minHeight];
    });
    expect(buttonLook).toEqual(['rgb(11, 79, 85)', '48px']);

    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    const look = await page.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child.shadowRoot);
      const panel = host?.shadowRoot?.querySelector('.panel');
      if (!host || !panel) return null;
      return { position: getComputedStyle(host).position, background: getComputedStyle(panel).backgroundColor, styleAttributes: host.shadowRoot?.querySelectorAll('[style], style, link').length, hostStyle: host.getAttribute('style') };
    });
    expect(look).toEqual({ position: 'fixed', background: expect.stringMatching(/^rgb\((246, 244, 238|16, 25, 29)\)$/), styleAttributes: 0, hostStyle: null });
    // This page has no icon: the browser says so.
    expect([await page.evaluate(() => (globalThis as unknown as Heard).violations), noise.filter((line) => !line.includes('404'))]).toEqual([[], []]);

    // The listener does hear: the page breaks its own rule.
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => (globalThis as unknown as Heard).violations.length > 0);
    expect(await page.evaluate(() => (globalThis as unknown as Heard).violations)).toEqual(['style-src-attr']);
  });
});
