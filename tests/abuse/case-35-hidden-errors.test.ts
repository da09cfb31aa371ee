import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { browsers, listen, useBrowser } from '../browser';

const url = 'https://immatriculation.ants.gouv.fr/demarche/erreurs-cachees';

/** How the person comes to see each box. Run in the page. */
const shows: Readonly<Record<string, (box: HTMLElement) => unknown>> = {
  display: (box) => (box.style.display = ''),
  visibility: (box) => (box.style.visibility = ''),
  hidden: (box) => (box.hidden = false),
  'until-found': (box) => (box.hidden = false),
  dialog: (box) => (box as HTMLDialogElement).showModal(),
  popover: (box) => box.showPopover(),
  details: (box) => ((box as HTMLDetailsElement).open = true),
  skipped: (box) => (box.style.contentVisibility = ''),
  transparent: (box) => (box.style.opacity = ''),
  // From what it was when it was drawn, as the browser has it to know.
  fading: (box) => getComputedStyle(box).opacity === '0' && (box.style.opacity = '1'),
  clipped: (box) => {
    box.removeAttribute('style');
    box.ariaHidden = null;
  },
  template: (box) => box.replaceWith((box as HTMLTemplateElement).content),
};

describe.each(browsers)('case 35, hidden texts, in %s', (name) => {
  const used = useBrowser(name);

  test('case 35: hundreds of hidden texts of errors are no message; the one that shows is told', async () => {
    let noise: string[] = [];
    const page = await used.open(`${url}/dialogues`, (before) => (noise = listen(before)));
    await waitForButton(page, /Balise/);
    // A second pass, after the page changed: the first findings stand meanwhile.
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    await page.$eval('#immatriculation', (field) => ((field as HTMLInputElement).value = ''));
    await page.focus('#immatriculation');
    await page.keyboard.press('Tab');
    await waitForButton(page, /ouvrir/);
    const told = (await used.journal()).filter(({ type }) => type === 'message' || type === 'issue');
    expect(told).toEqual([]);
    expect(noise).toEqual([]);
    await page.close();

    const shown = await used.open(`${url}/une`);
    await waitForButton(shown, /1 point/);
    expect((await used.journal()).filter(({ type }) => type === 'step').at(-1)).toMatchObject({ procedure: 'immat-achat-occasion', stepper: null });
    await shown.close();
  });

  describe('one after the other', () => {
    let page: Page;
    beforeAll(async () => {
      page = await used.open(url);
    });

    test.each(Object.keys(shows))('case 35: a box hidden by « %s » is silent, and told once it is open', async (way) => {
      await waitForButton(page, /ouvrir/);
      const box = (await page.$(`#${way}`)) as ElementHandle<HTMLElement>;
      const closed = await box.evaluateHandle((one) => one.cloneNode(true));
      const group = await box.evaluateHandle((one) => one.parentElement!.insertBefore(document.createElement('div'), one));
      await page.evaluate((around, one) => around.append(one), group, box);
      await box.evaluate(shows[way]!);
      await waitForButton(page, /1 point/);
      await page.evaluate((around, one) => around.replaceChildren(one), group, closed);
      await waitForButton(page, /ouvrir/);
    });
  });
});
