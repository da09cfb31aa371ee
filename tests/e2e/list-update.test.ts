/** The real path of a list, from a server to what a person reads: cases D.2-2 and D.2-8 to D.2-17 of the study of privacy and reliability. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/driver.mjs';
import { waitForPanel } from '../../scripts/lib/panel.mjs';
import { extensionWorker, withoutWorkers, type Worker } from '../abuse/worker';
import { browsers, useBrowser, wait, type ExtensionApi } from '../browser';
import { dayAt, file, instantAt, listOf, ListServer, status } from '../list-server';

const errorPage = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion/etape/6?saved=occasion-erreur-technique';
const kept = 'Rien n’est perdu';
const stranger = generateKeyPairSync('ed25519').privateKey;

/** What the options say of the list of Balise. */
const cardOf = (page: Page) => page.$eval('[aria-labelledby=list-balise]', (card) => (card as HTMLElement).innerText);

async function refresh(page: Page, says: RegExp): Promise<string> {
  await page.bringToFront();
  await page.click('[aria-labelledby=list-balise] button');
  await page.waitForFunction((source) => new RegExp(source).test(document.querySelector('[aria-labelledby=list-balise] [role=status]')?.textContent ?? ''), { timeout: 30_000 }, says.source);
  return cardOf(page);
}

/** Each way in which a server, a network or a stranger can spoil what comes, and the words that the person reads. */
const spoilt: readonly (readonly [string, (server: ListServer) => void, RegExp])[] = [
  ['an older number', (server) => server.serve(listOf('Ancienne', { sequence: 999 })), /plus ancienne que celle que vous avez/],
  ['the same number, with other words', (server) => server.serve(listOf('Autre', { sequence: 1000 })), /porte le même numéro/],
  ['one byte flipped', (server) => flip(server), /signature de la liste n’est pas la bonne/],
  ['the key of a stranger', (server) => server.serve(listOf('Étrangère', { sequence: 1001 }), (bytes) => sign(null, bytes, stranger).toString('base64')), /signature de la liste n’est pas la bonne/],
  ['no signature', (server) => void (server.serve(listOf('Nue', { sequence: 1001 })), (server.signature = () => status(404))), /n’est pas signée/],
  ['over', (server) => server.serve(listOf('Finie', { sequence: 1001, created: instantAt(-60), expires: dayAt(-3) })), /n’est plus valable à la date de votre appareil/],
  ['a clock two years ahead of the list', (server) => server.serve(listOf('Passée', { sequence: 1001, created: instantAt(-800), expires: dayAt(-730) })), /n’est plus valable à la date de votre appareil/],
  ['a clock two years behind the list', (server) => server.serve(listOf('À venir', { sequence: 1001, created: instantAt(730), expires: dayAt(800) })), /datée d’un jour à venir/],
  ['a page of a wifi, with status 200', (server) => void (server.signature = () => status(200, '<!doctype html><title>Wifi</title>', 'text/html')), /Une page est venue à la place/],
  ['the same page under the type of a file', (server) => void (server.signature = () => file('<!doctype html><title>Wifi</title>')), /Une page est venue à la place/],
  ['500', (server) => void (server.signature = () => status(500)), /serveur de la liste a un problème/],
  ['silence', (server) => void (server.signature = () => ({ status: 0, headers: {}, body: '', silence: 'stall' })), /n’a pas répondu en 20 secondes/],
  ['the connection cut in the middle of the list', (server) => cut(server), /n’a pas pu être téléchargée/],
  ['cut short, and well closed', (server) => shorten(server), /signature de la liste n’est pas la bonne/],
  ['5 MB', (server) => void (server.serve(listOf('Grosse', { sequence: 1001 })), (server.list = () => file(Buffer.alloc(5_000_000, 0x20)))), /trop grosse/],
  ['the number 2^53', (server) => server.serve(listOf('Énorme', { sequence: 2 ** 53 })), /beaucoup trop grand/],
  ['no entry', (server) => server.serve(listOf('', { sequence: 1001, issues: [] })), /est vide/],
];

function flip(server: ListServer) {
  const bytes = listOf('Abîmée', { sequence: 1001 });
  server.serve(bytes);
  const other = Buffer.from(bytes);
  other[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  server.list = () => file(other);
}

function cut(server: ListServer) {
  const bytes = listOf('Coupée', { sequence: 1001 });
  server.serve(bytes);
  const half = bytes.subarray(0, bytes.length >> 1);
  server.list = () => file(half, { headers: { ...file('').headers, 'content-length': String(bytes.length) }, silence: 'cut', cut: (response) => void setTimeout(() => response.destroy(), 100) });
}

function shorten(server: ListServer) {
  const bytes = listOf('Raccourcie', { sequence: 1001 });
  server.serve(bytes);
  server.list = () => file(bytes.subarray(0, bytes.length - 200));
}

describe.each(browsers)('a list from a server to a person, in %s', (name) => {
  const used = useBrowser(name, { targetFilter: withoutWorkers });
  let server: ListServer;
  let page: Page;
  let worker: Worker | null = null;
  const openOptions = async () => {
    page = await openExtensionPage(used.driven, 'options.html', '[aria-labelledby=list-balise]');
  };
  beforeAll(async () => {
    server = new ListServer(used.site, 'listes.balise.example');
    worker = name === 'chromium' ? await extensionWorker(used.driven) : null;
    await openOptions();
  });
  afterAll(() => page?.close());

  /** What a person at a form is told: an issue that stops people opens the panel by itself. */
  async function told(): Promise<string> {
    const form = await used.open(errorPage);
    const text = await waitForPanel(form, /Sources \(/);
    await form.close();
    return text;
  }

  test('before any list came, the one in the package serves, and the options say so', async () => {
    expect(await cardOf(page)).toMatch(/Balise se sert de la liste fournie avec elle/);
    expect(await told()).toMatch(/Le site annonce une erreur technique au moment d’envoyer/);
  });

  test('fresh: taken, counted, dated, and told at the form', async () => {
    server.serve(listOf('Panne de ce matin'));
    const card = await refresh(page, /une nouvelle liste est là/);
    expect(card).toMatch(/1 problème connu[\s\S]*Liste du [\s\S]*Vient de listes\.balise\.example[\s\S]*Vérifiée le/);
    expect(await told()).toMatch(/Panne de ce matin/);
  });

  test('unchanged: the signature alone is asked; 304 is fine too', async () => {
    used.site.log.length = 0;
    await refresh(page, /déjà la dernière liste/);
    expect(used.site.log.filter(({ host }) => host === 'listes.balise.example').map(({ path }) => path)).toEqual(['/knowledge.json.sig']);
    server.signature = () => status(304);
    await refresh(page, /déjà la dernière liste/);
  });

  test.each(spoilt)('refused: %s; the last good list stays, and the options say why', async (_, spoil, says) => {
    spoil(server);
    const card = await refresh(page, says);
    expect(card).toContain(kept);
    expect(card).toMatch(/1 problème connu/);
  });

  test('after all that, the good list still serves, in a browser that has forgotten everything but its disk', async () => {
    await forget();
    expect(await told()).toMatch(/Panne de ce matin/);
    await page.close();
    await openOptions();
    expect(await cardOf(page)).toMatch(/1 problème connu[\s\S]*La dernière fois[\s\S]*La liste est vide/);
  });

  test.each([
    ['before the list is whole', 1, 1002, 'Panne de ce matin'],
    ['as the list has just come', 0, 1003, 'Liste 1002'],
  ])('killed %s: the old list or the new one, never a mix', async (_, missing, sequence, old) => {
    const bytes = listOf(`Liste ${sequence}`, { sequence });
    server.serve(bytes);
    let come = () => {};
    const asked = new Promise<void>((done) => (come = done));
    server.list = () => file(bytes.subarray(0, bytes.length - missing), { headers: { ...file('').headers, 'content-length': String(bytes.length) }, silence: 'cut', cut: (response) => void (missing ? undefined : response.end(), come()) });
    await page.bringToFront();
    await page.click('[aria-labelledby=list-balise] button');
    await asked;
    await forget();
    const after = await told();
    expect([old, `Liste ${sequence}`].filter((title) => after.includes(title))).toHaveLength(1);
    // And the next try is like any other.
    server.serve(bytes);
    await refresh(page, /une nouvelle liste est là|déjà la dernière liste/);
    expect(await told()).toMatch(new RegExp(`Liste ${sequence}`));
  });

  /** The background dies at once: by the browser's own stop in Chromium, with the whole extension in Firefox. */
  async function forget() {
    if (worker) await worker.stop();
    else {
      await Promise.race([page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.reload()).catch(() => undefined), wait(500)]);
      await wait(1500);
      await openOptions();
    }
  }
});
