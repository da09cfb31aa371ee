import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/run.mjs';
import { browsers, listen, useBrowser, wait } from '../browser';
import { axeViolations } from './axe';

const file = join(root, 'dist', 'problemes-connus.html');
const address = pathToFileURL(file).href;

beforeAll(() => void execFileSync(process.execPath, [join(root, 'scripts', 'single-page.mjs')]));

describe.each(browsers)('the known issues as one file, in %s', (name) => {
  const used = useBrowser(name);

  test('from disk: a question with its slips finds the card; no request at all, no complaint of the browser', async () => {
    const page = await used.driven.browser.newPage();
    const noise = listen(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}?procedure=immat-cession`);
    expect(await page.$eval('main h3', (title) => title.textContent)).toContain('Vente ou don d’un véhicule');
    await page.type('#symptom', 'boutton grisé');
    await page.click('.issues summary');
    expect(await page.$eval('details.card[open]', (card) => card.textContent)).toMatch(/^Un bloqueur empêche le site de fonctionner.*mettez-le en pause/);
    expect(await page.$eval('main', (main) => main.textContent)).toContain('Ce fichier ne va rien chercher sur internet.');
    await wait(500);
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
    expect(noise).toEqual([]);
    // Its policy holds: not even a request planted in the page goes out. Whatever is asked of any host would come to the practice site.
    expect(await page.evaluate(() => fetch('https://plante.ants.gouv.fr/').then(() => 'sent', (error: unknown) => String(error)))).toContain('TypeError');
    expect(used.site.log.filter(({ host }) => host.startsWith('plante'))).toEqual([]);
    await page.close();
  });

  test('on a small telephone: nothing is cut, and axe finds nothing', async () => {
    const page = await used.driven.browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    // The checker is put in by the driver, which a policy would refuse: here the page is without its own.
    await page.setContent(readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
    await page.waitForSelector('#symptom');
    await page.type('#symptom', 'zzzz');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page, 'page')).toEqual([]);
    await page.close();
  });
});

describe('without JavaScript', () => {
  const used = useBrowser('chromium');

  test('the whole list is there, by procedure', async () => {
    const page = await used.driven.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    await page.click('.group > summary');
    await page.click('.group[open] .card > summary');
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    expect(text).toContain('La recherche ne marche pas dans ce navigateur');
    expect(text).toContain('Ce que d’autres ont fait');
    expect(await page.$('#symptom')).toBeNull();
    await page.close();
  });
});
