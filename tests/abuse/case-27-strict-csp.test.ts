import { describe, expect, test } from 'vitest';
import { openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, useBrowser } from './setup';

describe.each(browsers)('case 27, in %s', (name) => {
  const used = useBrowser(name);

  test('case 27: a page that allows no style at all: the button and the panel are dressed, and break no rule of the page', async () => {
    const page = await used.open('https://immatriculation.ants.gouv.fr/demarche/csp');
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    await waitForButton(page, /Balise/);
    await openPanel(page);
    await waitForPanel(page, /Balise/);
    const look = await page.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child.shadowRoot);
      const panel = host?.shadowRoot?.querySelector('.panel');
      if (!host || !panel) return null;
      return { position: getComputedStyle(host).position, background: getComputedStyle(panel).backgroundColor, styleAttributes: host.shadowRoot?.querySelectorAll('[style]').length, hostStyle: host.getAttribute('style') };
    });
    expect(look).toEqual({ position: 'fixed', background: expect.stringMatching(/^rgb\((246, 244, 238|16, 25, 29)\)$/), styleAttributes: 0, hostStyle: null });
    expect(noise.filter((line) => /Content.Security.Policy/i.test(line))).toEqual([]);
  });
});
