import { generateKeyPairSync, createPublicKey, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { clickInPanel, waitForPanel } from '../../scripts/lib/panel.mjs';
import { signForTests } from '../../scripts/lib/test-key.mjs';
import { browsers, useBrowser } from '../browser';
import { listOf, ListServer, toldToday } from '../list-server';
import { axeViolations } from './axe';

const errorPage = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion/etape/6?saved=occasion-erreur-technique';
const ours = 'Le site annonce une erreur technique au moment d’envoyer';
const theirs = 'Le guichet de l’amicale est ouvert';

const { privateKey } = generateKeyPairSync('ed25519');
const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
const publicKey = Buffer.from(x, 'base64url').toString('base64');
const signAsTheirs = (bytes: Buffer) => sign(null, bytes, privateKey).toString('base64');

const desk = { id: 'bureau', name: { fr: 'Le bureau de l’amicale', en: 'The desk of the club' }, about: { fr: 'Le mardi, avec vos papiers.', en: 'On Tuesdays, with your papers.' }, phone: '05 55 00 00 00', source: 'https://amicale.example/contact', readOn: '2026-11-24' };
/** The list of a club, with its own desk. */
const clubList = () => listOf(theirs, { issues: [toldToday(theirs, ['bureau'])], help: { contacts: [desk], formerPhones: [] } });

describe.each(browsers)('the settings, in %s', (name) => {
  const used = useBrowser(name);
  let page: Page;
  beforeAll(async () => {
    new ListServer(used.site, 'amicale.example').serve(clubList(), signAsTheirs);
    page = await openExtensionPage(used.driven, 'options.html', '[aria-labelledby=list-balise]');
  });
  afterAll(() => page?.close());

  /** What a person reads at a form where the technical error shows. */
  async function told(expected: RegExp = /Sources \(/): Promise<string> {
    const form = await used.open(errorPage);
    const text = await waitForPanel(form, expected);
    await form.close();
    await page.bringToFront();
    return text;
  }
  const settled = (words: RegExp) => page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), {}, words.source);
  const press = async (action: string, list: string) => (await page.waitForSelector(`[aria-label^="${action}"][aria-label$="${list}"]`))?.click();

  test('with the keyboard alone: what is mistyped is told at its box; then the list of a club is there, and warns by its name, with its own desk', async () => {
    await page.bringToFront();
    await page.focus('#add-url');
    await page.keyboard.type('http://amicale.example/liste.json');
    await page.keyboard.press('Enter');
    await settled(/Il faut l’adresse https d’un fichier/);
    expect(await page.evaluate(() => [document.activeElement?.id, document.activeElement?.getAttribute('aria-invalid'), document.activeElement?.getAttribute('aria-describedby')])).toEqual(['add-url', 'true', 'add-said add-url-hint']);
    await page.keyboard.press('Home');
    for (let i = 0; i < 'http'.length; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('s');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Amicale de Corrèze');
    await page.keyboard.press('Tab');
    await page.keyboard.type(publicKey);
    await page.keyboard.press('Enter');
    await settled(/La liste est ajoutée\. C’est fait/);
    expect(await page.$eval('h3 ~ .facts', (facts) => facts.textContent)).toBeTruthy();
    const text = await told(/05 55 00 00 00/);
    expect(text).toMatch(new RegExp(`${theirs}[\\s\\S]*Signalé par la liste.*Amicale de Corrèze[\\s\\S]*Le bureau de l’amicale[\\s\\S]*05 55 00 00 00`));
    expect(text).toMatch(new RegExp(ours));
  });

  test('paused it is silent; resumed it warns; removed it is gone, and can be put back', async () => {
    await press('Mettre en pause', 'Amicale de Corrèze');
    await settled(/C’est en pause/);
    expect(await told()).not.toMatch(theirs);
    await press('Reprendre', 'Amicale de Corrèze');
    await settled(/Cette liste sert de nouveau/);
    expect(await told(/amicale/)).toMatch(theirs);
    await press('Retirer', 'Amicale de Corrèze');
    await settled(/Amicale de Corrèze.*est retirée/);
    expect(await told()).not.toMatch(theirs);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lists');
    await (await page.waitForSelector('section[aria-labelledby=lists] > button'))?.click();
    await settled(/une nouvelle liste est là/);
    expect(await told(/amicale/)).toMatch(theirs);
  });

  test('the list of Balise paused: it warns no more, the place is still known, the list of the club still warns', async () => {
    await press('Mettre en pause', 'Liste de Balise');
    await settled(/C’est en pause/);
    const text = await told(/amicale/);
    expect(text).toMatch(/Achat d’un véhicule d’occasion/);
    expect(text).not.toMatch(ours);
    await press('Reprendre', 'Liste de Balise');
    await settled(/Cette liste sert de nouveau/);
  });

  test('two files, without network: the list that they belong to takes them; one file alone, or a stranger’s, is told', async () => {
    const write = (file: string, body: Buffer | string) => {
      const path = join(used.driven.downloads, file);
      writeFileSync(path, body);
      return path;
    };
    const bytes = listOf('Venue par une clé USB', { sequence: 2000 });
    const [list, signature, wrong] = [write('knowledge.json', bytes), write('knowledge.json.sig', signForTests(bytes)), write('other.sig', signForTests(Buffer.from('other')))];
    const give = async (files: readonly string[], says: RegExp) => {
      await ((await page.$('#take-files')) as ElementHandle<HTMLInputElement>).uploadFile(...files);
      await page.click('[aria-labelledby=take] button');
      await page.waitForFunction((source) => new RegExp(source).test(document.querySelector('#take-said')?.textContent ?? ''), {}, says.source);
    };
    await give([list], /Il faut deux fichiers/);
    await give([list, wrong], /Aucune de vos listes n’a signé ce fichier/);
    await give([list, signature], /une nouvelle liste est là/);
    expect(await told(/USB/)).toMatch(/Venue par une clé USB/);
    await give([list, signature], /déjà la dernière liste/);
  });

  test('advice that was muted at the form is named here, and can be seen again', async () => {
    const form = await used.open(errorPage);
    await waitForPanel(form, /USB/);
    await clickInPanel(form, '.card.blocking button', /Ne plus l’afficher/);
    await form.close();
    await page.close();
    page = await openExtensionPage(used.driven, 'options.html', '[aria-labelledby=list-balise]');
    const muted = await page.waitForSelector('[aria-labelledby=muted] li');
    expect(await muted?.evaluate((item) => item.textContent)).toMatch(/Venue par une clé USB|Le guichet/);
    await (await muted?.$('button'))?.click();
    await settled(/Balise vous le montrera de nouveau/);
    expect(await page.$('[aria-labelledby=muted] li')).toBeNull();
  });

  test.each([1280, 320])('axe finds nothing, and nothing overflows, at %i px', async (width) => {
    await page.setViewport({ width, height: 900 });
    expect(await axeViolations(page, 'page')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
