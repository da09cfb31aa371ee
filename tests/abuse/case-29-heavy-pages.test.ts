import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { documentOf } from '../../scripts/cli/page';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { observePage } from '../../utils/page/observe';
import { heavyShapes } from '../site/odd/heavy.mjs';
import { browsers, listen, useBrowser, wait } from '../browser';

describe.each(browsers)('case 29, in %s', (name) => {
  const used = useBrowser(name);

  /** Types a wrong plate: it takes a script that lives, and a page that answers. */
  async function typeWrong(page: Page) {
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
  }

  test.each(heavyShapes)('case 29: « %s »: read in a bounded time, and what is typed is checked', async (shape) => {
    let noise: string[] = [];
    const start = performance.now();
    const page = await used.open(`https://immatriculation.ants.gouv.fr/demarche/lourde/${shape}`, (before) => (noise = listen(before)));
    await waitForButton(page, /Balise/);
    await typeWrong(page);
    // Loading included, on a machine with other work: what is not bounded takes minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('case 29: a megabyte in a field is looked at in its turn, and the page goes on', async () => {
    const page = await used.openForm();
    const start = performance.now();
    await page.$eval('#code-cession', (field) => {
      (field as HTMLInputElement).value = 'AB12 '.repeat(200_000);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitForButton(page, /1 point/);
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /2 points/);
    expect(performance.now() - start).toBeLessThan(10_000);
    await page.close();
  });

  test('case 29: a page that changes at every frame, and all at once: it keeps its pace, and what is typed is checked meanwhile', async () => {
    let noise: string[] = [];
    const page = await used.openForm((before) => (noise = listen(before)));
    await page.evaluate(() => {
      const box = document.createElement('p');
      document.querySelector('main')?.append(box);
      for (let i = 0; i < 50_000; i += 1) box.className = `error-${i}`;
      const frames: number[] = [];
      Object.assign(globalThis, { frames });
      const toggle = (now: number) => {
        frames.push(now);
        box.hidden = !box.hidden;
        box.textContent = `Erreur ${frames.length}`;
        if (now - frames[0]! < 3000) requestAnimationFrame(toggle);
      };
      requestAnimationFrame(toggle);
    });
    await typeWrong(page);
    const frames = await page.waitForFunction(() => {
      const { frames } = globalThis as unknown as { frames: number[] };
      return frames.at(-1)! - frames[0]! >= 3000 && frames;
    }).then((handle) => handle.jsonValue() as Promise<number[]>);
    const gaps = frames.slice(1).map((at, index) => at - frames[index]!);
    // Frames go on, without a pause that would look like a page that hangs, on a machine with other work.
    expect(frames.length).toBeGreaterThan(30);
    expect(Math.max(...gaps)).toBeLessThan(2000);
    expect(noise).toEqual([]);
    await page.close();
  });
});

test('case 29: passes are spaced by twenty times their cost, however often the page changes', async () => {
  const { document, close } = documentOf('<p>Rien</p>', 'https://immatriculation.ants.gouv.fr/');
  vi.stubGlobal('MutationObserver', document.defaultView!.MutationObserver);
  const life = new AbortController();
  let passes = 0;
  observePage(document, () => {
    passes += 1;
    // Ten milliseconds of work, hence at least two hundred of rest.
    for (const start = performance.now(); performance.now() - start < 10; );
  }, life.signal);
  for (const start = performance.now(); performance.now() - start < 700; await wait(1)) document.body.className = String(performance.now());
  life.abort();
  document.body.className = 'fin';
  await wait(500);
  expect(passes).toBeGreaterThanOrEqual(2);
  expect(passes).toBeLessThanOrEqual(4);
  vi.unstubAllGlobals();
  await close();
});
