import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Driven } from '../../scripts/lib/driver.mjs';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { startSite, type Site } from '../site/server.mjs';

let site: Site;
let driven: Driven;
beforeAll(async () => {
  site = await startSite();
  driven = await launch('chromium', site);
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

/** Timers that fired in a page during a while, whoever set them: traced by the browser itself. */
async function timersFired(url: string, act: () => Promise<unknown>): Promise<number> {
  const page = await driven.browser.newPage();
  await page.goto(url);
  await waitForButton(page, /Balise/);
  await new Promise((settled) => setTimeout(settled, 2000));
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  await page.evaluate('0');
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: { name: string }[] };
  await page.close();
  expect(trace.traceEvents.length).toBeGreaterThan(0);
  return trace.traceEvents.filter(({ name }) => name === 'TimerFire').length;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('no timer fires while nothing changes', async () => {
  expect(await timersFired('https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion', () => wait(5000))).toBe(0);
});

test('the measure does see timers: a pause in typing fires one', async () => {
  const url = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion';
  const typing = async () => {
    const [page] = (await driven.browser.pages()).filter((one) => one.url() === url);
    await page?.type('#immatriculation', 'AB');
    await wait(1500);
  };
  expect(await timersFired(url, typing)).toBeGreaterThan(0);
});
