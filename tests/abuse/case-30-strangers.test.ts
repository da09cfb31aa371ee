import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Driven } from '../../scripts/lib/driver.mjs';
import { startSite, type Site } from '../site/server.mjs';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] as const)('case 30: strangers, in %s', (name) => {
  let site: Site;
  let driven: Driven;
  beforeAll(async () => {
    site = await startSite();
    driven = await launch(name, site);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  /** How many children of <html> are neither head nor body, in a page and its frames: our host would be one. */
  async function strangers(url: string): Promise<number[]> {
    const page = await driven.browser.newPage();
    await page.goto(url);
    await wait(1500);
    const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length)));
    await page.close();
    return counts;
  }

  test('case 30: the same form on our host has the button; on look-alike hosts nothing is touched', async () => {
    expect(await strangers('https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion')).toEqual([1]);
    for (const host of ['ants.gouv.fr.example', 'ants-gouv.example']) expect(await strangers(`https://${host}/demarche/acheter-ou-recevoir-un-vehicule-d-occasion`)).toEqual([0]);
  });

  test('case 30: our form inside a stranger’s page stays alone', async () => {
    expect(await strangers('https://evil.example/')).toEqual([0, 0]);
  });
});
