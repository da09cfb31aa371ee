/**
 * The main job, as a person lives it: the used-vehicle form of the practice site, from the first field to a saved report.
 * Played by the demo (with screenshots) and by the e2e (with assertions at each `look`), in both browsers.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExtensionPage } from './driver.mjs';
import { clickInPanel, openPanel, waitForButton, waitForPanel } from './panel.mjs';

export const form = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion';

/** What is typed, one unique value per field: none of them, in any writing, may be found afterwards. Persons invented. */
export const typed = {
  refusedPlate: 'ZZ-1O7-QW',
  plate: 'KX-1O3-QW',
  codeCession: 'K7P2M',
  formule: 'KX-103-QW',
  certificateDate: '17/03/2019',
  saleDate: '23/09/2071',
  birthName: 'Zorglubine-Éxemple',
  usageName: 'Quibidoule',
  firstNames: 'Oziriette Wandrille',
  birthDate: '14/07/1953',
  email: 'oziriette.zorglubine@courriel.example',
  phone: '06 39 98 47 53',
  streetNumber: '7412',
  street: 'rue des Grandes Fougerolles',
  postalCode: '69877',
  town: 'Villeneuve-Imaginaire',
};

/** A PDF protected by a password, as far as a reader of files can tell: the trailer says so. */
const encryptedPdf = '%PDF-1.6\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 1>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R>>\n%%EOF';

/**
 * @param {import('./driver.mjs').Driven} driven
 * @param {(name: string, page: import('puppeteer-core').Page, text: string) => Promise<void> | void} look called at each moment, with the panel's words
 * @returns {Promise<{ json: string, text: string, storage: string, logs: string }>} what was left behind
 */
export async function play(driven, look) {
  const page = await driven.browser.newPage();
  let logs = '';
  page.on('console', (message) => (logs += `${message.text()}\n`));
  page.on('pageerror', (error) => (logs += `${error.message}\n`));

  await page.goto(form);
  await page.waitForSelector('#immatriculation');
  await waitForButton(page, /Balise/);
  await openPanel(page);
  await look('form-opened', page, await waitForPanel(page, /Étape 1 sur 6/));

  await page.click('fieldset input');
  await fill(page, { immatriculation: typed.refusedPlate, 'code-cession': typed.codeCession });
  await look('plate-with-o', page, await waitForPanel(page, /ZZ-107-QW/));
  await page.click('#suivant');
  await page.waitForFunction(() => /inconnue/.test(document.querySelector('#root')?.textContent ?? ''));
  await page.waitForSelector('#immatriculation');
  await fill(page, { immatriculation: typed.plate, 'code-cession': typed.codeCession });
  await waitForPanel(page, /KX-103-QW/);

  await next(page, 'Le véhicule');
  await fill(page, { numeroFormule: typed.formule });
  await look('plate-in-formula-field', page, await waitForPanel(page, /C’est un numéro d’immatriculation/));
  await fill(page, { 'date-certificat': typed.certificateDate, 'date-achat': typed.saleDate, heureCession: '14:30' });
  await look('sale-in-the-future', page, await waitForPanel(page, /dans l’avenir/));

  await next(page, 'Le titulaire');
  await fill(page, { 'nom-naissance': typed.birthName, nomUsage: typed.usageName, prenoms: typed.firstNames, 'date-naissance': typed.birthDate, courriel: typed.email, telephone: typed.phone });
  await next(page, 'L’adresse');
  await fill(page, { 'numero-voie': typed.streetNumber, 'libelle-voie': typed.street, 'code-postal': typed.postalCode, commune: typed.town });

  await next(page, 'Pièces justificatives');
  const pdf = join(driven.downloads, `${typed.birthName}.pdf`);
  writeFileSync(pdf, encryptedPdf);
  await upload(page, '#justificatif-domicile', pdf, 1);
  await look('encrypted-pdf', page, await waitForPanel(page, /Ce PDF est protégé/));
  await upload(page, '#carte-grise', pdf, 2);

  await next(page, 'Récapitulatif et validation');
  for (const box of await page.$$('.choice input')) await box.click();
  await clickInPanel(page, '.close');
  await page.click('#valider');
  await page.waitForSelector('#root [role=alert]');
  await look('technical-error', page, await waitForPanel(page, /erreur technique[\s\S]*pas revérifié/i));

  await clickInPanel(page, '.blocked > summary');
  await look('stuck', page, await waitForPanel(page, /Faire un rapport/));
  const report = await openReport(driven, page);
  await look('report', report, '');
  const [json, text] = [await save(driven, report, /JSON/, '.json'), await save(driven, report, /texte/, '.txt')];
  await look('report-saved', report, '');
  const storage = await report.evaluate(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    return JSON.stringify([await storage.local.get(), await storage.session.get()]);
  });
  return { json, text, storage, logs: logs + driven.stdout() };
}

async function fill(page, values) {
  for (const [key, value] of Object.entries(values)) {
    const selector = `[id="${key}"],[name="${key}"]`;
    await page.click(selector, { count: 3 });
    await page.keyboard.press('Backspace');
    await page.type(selector, value);
    await page.keyboard.press('Tab');
  }
}

async function next(page, title) {
  await page.click('#suivant');
  await page.waitForFunction((title) => document.querySelector('h2')?.textContent === title && document.querySelector('form'), {}, title);
}

async function upload(page, selector, path, count) {
  await (await page.$(selector)).uploadFile(path);
  await page.waitForFunction((count) => document.body.innerText.split('Fichier reçu').length > count, {}, count);
}

/** The panel's button opens the report in a new tab. */
async function openReport(driven, page) {
  const before = (await driven.browser.pages()).length;
  await clickInPanel(page, 'button', /Faire un rapport/);
  for (let i = 0; i < 100 && (await driven.browser.pages()).length === before; i += 1) await new Promise((again) => setTimeout(again, 50));
  if (driven.name === 'chromium') {
    const opened = (await driven.browser.pages()).find((one) => one.url().startsWith(driven.extensionUrl));
    if (!opened) throw new Error('the report did not open in a tab');
    await opened.waitForSelector('textarea');
    return opened;
  }
  // The driver cannot read a page of the extension that it did not open itself, in Firefox: the same address is opened by hand.
  if ((await driven.browser.pages()).length === before) throw new Error('the report did not open in a tab');
  return openExtensionPage(driven, 'report.html', 'textarea');
}

async function save(driven, report, words, ending) {
  const buttons = await report.$$('button');
  for (const button of buttons) {
    if (!words.test(await button.evaluate((one) => one.textContent ?? ''))) continue;
    await button.click();
    return waitForFile(driven.downloads, ending);
  }
  throw new Error(`no button ${words} on the report page`);
}

async function waitForFile(folder, ending) {
  for (let i = 0; i < 200; i += 1) {
    const name = readdirSync(folder).find((one) => one.startsWith('balise-') && one.endsWith(ending));
    const content = name && readFileSync(join(folder, name), 'utf8');
    if (content) return content;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`no ${ending} file was saved in ${folder}: ${readdirSync(folder)}`);
}
