import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openExtensionPage, type Driven } from '../../scripts/lib/driver.mjs';
import { buttonLabel, clickInPanel, openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { root } from '../../scripts/lib/run.mjs';
import type { Event } from '../../utils/journal/event';
import { browsers, countHosts, wait, type ExtensionApi } from '../browser';
import { startSite, type Site } from '../site/server.mjs';
import { axeViolations } from './axe';

const host = 'https://*.franceconnect.gouv.fr/*';
const errorPage = 'https://app.franceconnect.gouv.fr/api/v2/oidc-callback?erreur=Y010004';
const issue = 'FranceConnect ne retrouve pas votre identité';

/** No driver can press « Autoriser » in Chromium: there, the browser is given an extension whose manifest requires the host, as if it were granted for good. */
function grantedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balise-granted-'));
  cpSync(join(root, '.output', 'chrome-mv3-test'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[]; optional_host_permissions: string[] };
  expect(manifest.optional_host_permissions).toEqual([host]);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, host], optional_host_permissions: [] }));
  return folder;
}

const text = (page: Page, selector = 'main') => page.$eval(selector, (element) => (element as HTMLElement).innerText);

async function waitForText(page: Page, words: RegExp) {
  for (let i = 0; i < 100; i += 1) {
    if (words.test(await text(page))) return;
    await wait(50);
  }
  throw new Error(`the page never said ${words}; it says:\n${await text(page)}`);
}

/** With the keys alone, as a person who has no mouse. */
async function look(page: Page, typed: string) {
  await page.$eval('#code', (box) => {
    (box as HTMLInputElement).select();
    (box as HTMLInputElement).focus();
  });
  await page.keyboard.press('Delete');
  await page.type('#code', typed);
  await page.keyboard.press('Enter');
}

async function journal(driven: Driven): Promise<readonly Event[]> {
  const page = await openExtensionPage(driven, 'report.html', 'h1');
  const { journal } = await page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.get());
  await page.close();
  return journal?.events ?? [];
}

async function open(driven: Driven, url: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.goto(url);
  return page;
}

/** The tab that a click in the panel opens: Firefox gives no address to the driver, its content is asked for. */
async function opened({ browser }: Driven, before: readonly Page[]): Promise<Page> {
  for (let i = 0; i < 100; i += 1) {
    const page = (await browser.pages()).find((one) => !before.includes(one));
    if (page && (await page.$('#code').catch(() => null))) return page;
    await wait(50);
  }
  throw new Error('no page was opened');
}

describe.each(browsers)('the code of FranceConnect, in %s', (name) => {
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

  test('from the panel: a code typed in any way, what is known of it, and the report that tells it', async () => {
    const site = await open(driven, 'https://moncompte.ants.gouv.fr/connexion');
    await waitForButton(site, /Balise/);
    await openPanel(site);
    await waitForPanel(site, /Je suis bloqué/);
    await clickInPanel(site, '.blocked > summary');
    const before = await driven.browser.pages();
    await clickInPanel(site, '.blocked button', /FranceConnect affiche un code/);
    const page = await opened(driven, before);

    await look(page, 'y 0l0 oo4');
    await waitForText(page, /Le code Y010004/);
    expect(await text(page)).toContain('Un problème connu porte ce code.');
    expect(await text(page, 'article')).toContain(issue);
    expect(await text(page, 'article')).toContain('Support de FranceConnect');
    expect(await axeViolations(page, 'page')).toEqual([]);
    expect(await page.$eval('.answer a', (link) => link.getAttribute('href'))).toMatch(/^report\.html\?tab=\d+$/);

    await look(page, 'Code d’erreur : Y999999');
    await waitForText(page, /Le code Y999999/);
    expect(await text(page)).toContain('Balise ne connaît pas ce code.');
    expect(await text(page)).toContain('Support de FranceConnect');
    expect(await page.$('article')).toBeNull();
    expect(await axeViolations(page, 'page')).toEqual([]);

    for (const wrong of ['010004', 'Y0100041', 'bonjour']) {
      await look(page, wrong);
      await waitForText(page, /Balise ne voit pas de code ici/);
      expect(await text(page)).not.toContain('C’est noté');
    }
    const events = await journal(driven);
    expect(events.flatMap((event) => (event.type === 'message' ? [event.text] : []))).toEqual(['Y010004', 'Y999999']);
    expect(events.flatMap((event) => (event.type === 'issue' ? [event.issue] : []))).toEqual(['fc-identite-non-reconnue']);
    // The code belongs to the attempt of the tab whose panel led here.
    expect(new Set(events.map(({ tab }) => tab)).size).toBe(1);
    await Promise.all([page.close(), site.close()]);
  });

  test('on a small telephone, in the dark too: nothing is cut, and axe finds nothing', async () => {
    const page = await openExtensionPage(driven, 'franceconnect.html', '#code');
    await page.setViewport({ width: 320, height: 800 });
    for (const scheme of name === 'chromium' ? ['light', 'dark'] : ['light']) {
      if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await look(page, 'Y190009');
      await waitForText(page, /FranceConnect perd votre session/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await axeViolations(page, 'page')).toEqual([]);
    }
    await page.close();
  });
});

describe('FranceConnect, granted by a click, in firefox', () => {
  let site: Site;
  let driven: Driven;
  beforeAll(async () => {
    site = await startSite();
    // The browser's own question cannot be answered by the driver either: Firefox may be told not to ask it.
    driven = await launch('firefox', site, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('on the page that is open already and on the next, once; withdrawn: gone from both', async () => {
    const ours = await open(driven, 'https://moncompte.ants.gouv.fr/connexion');
    await waitForButton(ours, /Balise/);
    const shown = await open(driven, errorPage);
    await wait(1000);
    expect(await buttonLabel(shown)).toBe('');
    const page = await openExtensionPage(driven, 'franceconnect.html', '#access');
    await waitForText(page, /Autoriser la lecture/);
    await page.click('section.card > .button');
    await waitForText(page, /C’est autorisé/);
    expect(await axeViolations(page, 'page')).toEqual([]);

    await shown.bringToFront();
    await waitForPanel(shown, new RegExp(issue));
    const next = await open(driven, errorPage);
    await waitForPanel(next, new RegExp(issue));
    await wait(500);
    expect([await shown.evaluate(countHosts), await next.evaluate(countHosts)]).toEqual([1, 1]);
    // The error page answers 400: the browser's own watch sees it now.
    expect((await journal(driven)).filter(({ type }) => type === 'http')).not.toEqual([]);

    await page.bringToFront();
    await page.click('section.card > .button');
    await waitForText(page, /C’est retiré/);
    for (let i = 0; i < 100 && (await next.evaluate(countHosts)) > 0; i += 1) await wait(50);
    expect([await shown.evaluate(countHosts), await next.evaluate(countHosts)]).toEqual([0, 0]);
    expect(await ours.evaluate(countHosts)).toBe(1);
    await next.reload();
    await wait(1000);
    expect(await buttonLabel(next)).toBe('');

    // Granted again: the page that stayed open has it again, and once.
    await page.bringToFront();
    await page.click('section.card > .button');
    await waitForText(page, /C’est autorisé/);
    await shown.bringToFront();
    await waitForPanel(shown, new RegExp(issue));
    await wait(500);
    expect(await shown.evaluate(countHosts)).toBe(1);
    await Promise.all([page, ours, shown, next].map((one) => one.close()));
  });
});

describe('FranceConnect, granted, in chromium', () => {
  let site: Site;
  let driven: Driven;
  let extension = '';
  beforeAll(async () => {
    site = await startSite();
    extension = grantedCopy();
    driven = await launch('chromium', site, { extension });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  test('the error page shows the button, once, and the panel the issue', async () => {
    const page = await open(driven, errorPage);
    await waitForButton(page, /1 point/);
    await waitForPanel(page, new RegExp(issue));
    await wait(500);
    expect(await page.evaluate(countHosts)).toBe(1);
    await page.close();
  });

  test('what the browser refuses to withdraw is said, with where to do it', async () => {
    const page = await openExtensionPage(driven, 'franceconnect.html', '#access');
    await waitForText(page, /Vous avez autorisé Balise/);
    await page.click('section.card > .button');
    await waitForText(page, /n’a pas pu changer l’autorisation/);
    expect(await axeViolations(page, 'page')).toEqual([]);
    await page.close();
  });
});
