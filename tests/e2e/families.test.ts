import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { buttonLabel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import fr from '../../locales/fr.json';
import { useBrowser } from '../browser';
import { families, type Family, type Screen } from './families';
import { fillByLabel } from './fill-by-label';

const words: Readonly<Record<string, string>> = fr;
const nothingToCheck = new RegExp(words['panel.points.none'] ?? 'panel.points.none');
const picture = new URL('../../docs/images/panel.png', import.meta.url).pathname;

/** What the panel must say of a screen; its end is left out where no slug is made for the step. */
function place(family: Family, screen: Screen, index: number): string {
  const procedure = screen.procedure ?? family.procedure;
  const step = screen.step ? `\u00a0: ${words[`step.${screen.step}`]}` : '';
  return tidy(`${procedure ? words[`procedure.${procedure}`] : ''} Étape ${index + 1} sur ${family.screens.length}${step}`);
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

async function whereabouts(page: Page): Promise<string> {
  return tidy(await page.evaluate(() => [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot?.querySelector<HTMLElement>('.where,.note')?.innerText ?? ''));
}

/** Soft: a place that is not recognised does not hide the rest of the journey. */
async function expectPlace(page: Page, expected: string) {
  await waitForButton(page, /Balise/);
  if (!(await panelText(page))) await openPanel(page);
  let seen = await whereabouts(page);
  for (const end = Date.now() + 3000; !seen.startsWith(expected) && Date.now() < end; seen = await whereabouts(page)) await new Promise((again) => setTimeout(again, 50));
  expect.soft(seen.slice(0, expected.length)).toBe(expected);
}

async function leave(page: Page, client: boolean | undefined) {
  const submit = () => page.evaluate(() => document.querySelector<HTMLElement>('form [type=submit]')?.click());
  await (client ? submit() : Promise.all([page.waitForNavigation(), submit()]));
}

describe.each(['chromium', 'firefox'] as const)('every family to its end, in %s', (name) => {
  const used = useBrowser(name);

  test.each(families.map((family) => [family.name, family] as const))('%s', async (_, family) => {
    const page = await used.open(family.start);
    for (const [index, screen] of family.screens.entries()) {
      await page.waitForFunction((title) => document.querySelector('form [type=submit]') && [...document.querySelectorAll('h2,b')].some((one) => one.textContent?.includes(title)), {}, screen.title);
      await expectPlace(page, place(family, screen, index));
      if (screen.wrong) {
        await fillByLabel(page, screen.wrong.filling);
        await waitForPanel(page, screen.wrong.says);
      }
      await fillByLabel(page, screen.filling ?? {});
      if (screen.wrong) await waitForPanel(page, nothingToCheck);
      for (const box of (await page.$$('input[type=file]')).slice(0, screen.files ?? 0)) await (box as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(picture);
      await leave(page, family.client);
    }
    await page.waitForFunction((end) => new RegExp(end).test(document.body.innerText), {}, family.end.source);
    if (family.endStep) await expectPlace(page, tidy(`${family.procedure ? words[`procedure.${family.procedure}`] : ''} ${words[`step.${family.endStep}`]}`));
    if (family.start.includes('final=500')) await waitForPanel(page, /Le site annonce une erreur technique/);
    expect(await page.evaluate(() => document.querySelectorAll('[aria-invalid=true]').length)).toBe(0);
    await page.close();
  });

  test('certificate of administrative status: landing, a file that is not found, the certificate', async () => {
    const procedure = words['procedure.histovec-csa'];
    const page = await used.open('https://siv.interieur.gouv.fr/map-usg-ui/do/accueil_certificat');
    await expectPlace(page, `${procedure} ${words['step.avant-demarche']}`);
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await expectPlace(page, `${procedure} ${words['step.identification-vehicule']}`);
    for (const plate of ['BB-100-BC', 'BB-100-BB']) {
      await fillByLabel(page, { 'Numéro d’immatriculation': plate, 'Date de première immatriculation du véhicule': '17/03/2010', 'Date du certificat d’immatriculation': '17/03/2019', '(Si personne physique) Nom et prénom': 'Exemple Camille' });
      await leave(page, false);
      if (plate === 'BB-100-BC') expect(await page.evaluate(() => document.body.innerText)).toContain('Aucun dossier ne correspond à la recherche.');
    }
    expect(await page.evaluate(() => document.body.innerText)).toContain('absence de gage et d\'opposition');
    await page.close();
  });

  test('an expired session in a journey drawn by scripts: the site says so, and it can be begun again', async () => {
    const page = await used.open('https://moncompte.ants.gouv.fr/inscription/identite?expire=0');
    await page.waitForSelector('form [type=submit]');
    await leave(page, true);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Votre session a expiré');
    expect(await page.$eval('a[data-step]', (link) => link.textContent)).toBe('Recommencer la demande');
    await page.close();
  });

  test('FranceConnect, whose access nobody has granted: no button there, and one again on the way back', async () => {
    const page = await used.open('https://moncompte.ants.gouv.fr/connexion');
    await waitForButton(page, /Balise/);
    for (const link of ['.fr-connect', 'main li a']) await Promise.all([page.waitForNavigation(), page.click(link)]);
    expect(await page.$eval('main', (main) => main.innerText)).toContain('Y010004');
    expect(await buttonLabel(page)).toBe('');
    await Promise.all([page.waitForNavigation(), page.click('main > a')]);
    await waitForButton(page, /Balise/);
    await page.close();
  });

  test('a service stopped for maintenance: what is known of a site that does not answer', async () => {
    const page = await used.open('https://passeport.ants.gouv.fr/maintenance');
    await waitForButton(page, /1 point|ouvrir/);
    if (!(await panelText(page))) await openPanel(page);
    await waitForPanel(page, /Le site ne répond pas/);
    await page.close();
  });
});
