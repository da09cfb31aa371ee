import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { documentOf } from '../../scripts/cli/page';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { pageMap } from '../../utils/knowledge/page-map';
import { readPage } from '../../utils/page/read';
import { tangled } from '../site/odd/tangled.mjs';
import { browsers, listen, useBrowser } from '../browser';

const url = 'https://immatriculation.ants.gouv.fr/demarche/dedale';
const nested = Array.from({ length: 200 }, (_, i) => `a${'[b]'.repeat(i % 20)}=%257B%2522c%2522`).join('&');
/** The long one is as long as the practice site takes. */
const addresses = [url, `${url}/${'etape/'.repeat(800)}?${nested.slice(0, 6000)}#/${'%'.repeat(5000)}`];

describe.each(browsers)('case 35, in %s', (name) => {
  const used = useBrowser(name);

  test.each(addresses.map((address) => [address.length, address] as const))('case 35: names in circles, boxes without end, an address of %d signs: read, and the message told', async (_, address) => {
    let noise: string[] = [];
    const start = performance.now();
    const page = await used.open(address, (before) => (noise = listen(before)));
    await waitForButton(page, /1 point/);
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /2 points/);
    expect(performance.now() - start).toBeLessThan(6000);
    // Firefox says by itself that it nests no deeper.
    expect(noise.filter((line) => !line.includes('flattened'))).toEqual([]);
    await page.close();
  });

  // Twice as deep as a parser nests; at three thousand, Chromium itself draws the page no more.
  test('case 35: boxes nested by a script, deeper than any parser nests, and a route of ten thousand segments', async () => {
    let noise: string[] = [];
    const page = await used.openForm((before) => (noise = listen(before)));
    await page.evaluate(() => {
      history.replaceState(null, '', `${location.pathname}/${'etape/'.repeat(10_000)}`);
      const deep = (name: string, depth: number) => {
        const top = document.createElement(name);
        let box = top;
        for (let i = 0; i < depth; i += 1) box = box.appendChild(document.createElement(name));
        box.textContent = 'Erreur 12';
        return top;
      };
      const [alert, label, title] = [deep('i', 1000), deep('b', 1000), deep('u', 1000)];
      alert.className = 'error';
      const input = document.createElement('input');
      const heading = document.createElement('h2');
      label.id = 'profond';
      input.setAttribute('aria-labelledby', 'profond');
      heading.append(title);
      for (const box of [alert, label, heading]) box.style.display = 'contents';
      document.querySelector('main')?.append(alert, label, input, heading);
    });
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    expect(noise).toEqual([]);
    await page.close();
  });
});

const { atlas, entries } = readKnowledge();
const map = pageMap(atlas, entries, 'immatriculation');

test('case 35: the same, read in Node', async () => {
  const { document, close } = documentOf(String(tangled({ path: '/demarche/dedale' })?.body), url);
  const start = performance.now();
  const { facts } = readPage(document, url, map);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(facts.procedure).toBe('immat-achat-occasion');
  expect(facts.fields[0]).toMatchObject({ label: 'Numéro d’immatriculation', kind: 'plate_siv' });
  expect(facts.messages).toContainEqual({ text: 'Le numéro d’immatriculation doit respecter le format', kind: 'error' });
  await close();
});

const long = [`${url}/${'etape/'.repeat(10_000)}`, `${url}?${'retour='.repeat(1_000_000)}`, `${url}/${'%'.repeat(1_000_000)}`, `${url}#/${'%25'.repeat(300_000)}`, `https://${'a.'.repeat(100_000)}ants.gouv.fr/`];

test.each(long.map((address) => [address.length, address] as const))('case 35: an address of %d signs', async (_, address) => {
  const { document, close } = documentOf('<h1>Acheter ou recevoir un véhicule d’occasion</h1>', url);
  const start = performance.now();
  expect(readPage(document, address, map).facts).toMatchObject({ step: null, stepper: null, fields: [], messages: [] });
  expect(performance.now() - start).toBeLessThan(2000);
  await close();
});
