import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, form, useBrowser } from '../browser';

describe.each(browsers)('case 34, in %s', (name) => {
  const used = useBrowser(name);

  async function openWithEars(url: string) {
    const page = await used.open(url);
    await page.waitForSelector('#immatriculation');
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['input', 'change', 'submit', 'beforeunload']) addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).id ?? ''} ${event.isTrusted}`), true);
      Object.assign(globalThis, { heard });
    });
    return page;
  }

  async function leave(page: Page, selector: string, value: string) {
    await page.type(selector, value);
    await page.keyboard.press('Tab');
  }

  /** Every field of the page with its value, what the page heard, and whether its own elements were touched. */
  const seen = (page: Page) =>
    page.evaluate(() => ({
      values: [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ id, name, type, value, checked }) => [id, name, type, value, checked]),
      heard: (globalThis as unknown as { heard: string[] }).heard,
      markup: document.body.outerHTML,
    }));

  test('case 34: what is typed stays as typed, whatever Balise shows; the page hears what it hears without Balise, and nothing more', async () => {
    const page = await openWithEars(form);
    await waitForButton(page, /Balise/);
    await leave(page, '#immatriculation', 'AB-1O3-CD');
    await leave(page, '#code-cession', '12#45');
    await waitForButton(page, /2 points/);
    await openPanel(page);
    await waitForPanel(page, /AB-103-CD/);
    await clickInPanel(page, 'button', /Aller au champ/);
    await page.waitForFunction(() => document.activeElement?.id === 'immatriculation');
    await page.keyboard.press('End');
    await leave(page, '#immatriculation', '9');
    await clickInPanel(page, '.close');
    const withUs = await seen(page);

    // A look-alike host has the very same form, and Balise does nothing there.
    const alone = await openWithEars(form.replace('immatriculation.ants.gouv.fr', 'ants-gouv.example'));
    await leave(alone, '#immatriculation', 'AB-1O3-CD');
    await leave(alone, '#code-cession', '12#45');
    await alone.focus('#immatriculation');
    await alone.keyboard.press('End');
    await leave(alone, '#immatriculation', '9');
    const without = await seen(alone);

    expect(withUs.values).toEqual(without.values);
    expect(withUs.values.map(([, , , value]) => value)).toEqual(expect.arrayContaining(['AB-1O3-CD9', '12#45']));
    expect(withUs.heard).toEqual(without.heard);
    expect(withUs.heard).toHaveLength(9 + 5 + 1 + 3);
    expect(withUs.markup).toBe(without.markup);
  });
});
