import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickInPanel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import fr from '../../locales/fr.json';
import { browsers, useBrowser } from '../browser';
import { savedPages } from '../pages/load';

/** Pages whose fields need each group of checks, in French and English, old and new, with the whole extension on them. */
const chosen = ['predemande-timbre', 'predemande-etat-civil', 'compte-france-identite', 'probleme-societe-siret', 'achat-caracteristiques-grille', 'cotitulaire-liste-definitions', 'histovec-ancienne-plaque', 'sale-english-vehicle', 'inherit-vehicle-en', 'achat-webforms-vehicule', 'permis-extension-categorie', 'permis-site-sature', 'duplicata-2017-code'];
const pages = savedPages.filter(({ name }) => chosen.includes(name)).map((page) => [page.name, page] as const);

const mb = 1024 ** 2;
const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 32), Buffer.from('\n%%EOF\n')]);
const files: readonly (readonly [string, Buffer, RegExp])[] = [
  ['photo.jpg', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(2000)]), /HEIC/],
  ['lourd.pdf', pdf(5 * mb), /en accepte 4 au plus/],
  ['coupe.pdf', Buffer.from(`%PDF-1.7\n${' '.repeat(3000)}`), /n’est pas entier/],
  ['vide.pdf', Buffer.alloc(0), /est vide/],
  ['scan #2 100%.pdf', pdf(3000), /a des signes/],
];

describe.each(browsers)('saved pages with the extension on them, in %s', (name) => {
  const browser = useBrowser(name);

  test('there are all the pages that are named', () => expect(pages.map(([page]) => page).sort()).toEqual(chosen.toSorted()));

  test.each(pages)('%s: its place and its points, as the person who looked at it says', async (saved, { url, expected }) => {
    const page = await browser.open(`${url}${url.includes('?') ? '&' : '?'}saved=${saved}`);
    const points = expected.fields.filter(({ finding }) => finding).length + (expected.issues?.length ?? 0);
    await waitForButton(page, points === 0 ? /ouvrir/ : new RegExp(`: ${points} point`));
    if (!(await panelText(page))) await openPanel(page);
    const words: Readonly<Record<string, string>> = fr;
    const places = [expected.procedure && words[`procedure.${expected.procedure}`], expected.step && words[`step.${expected.step}`]].filter(Boolean);
    for (const place of places) await waitForPanel(page, new RegExp(String(place).replace(/[()?.]/g, '\\$&')));
    await page.close();
  });

  test('files: another type than its name says, too heavy for this page, cut, empty, with an odd name', async () => {
    const page = await browser.open('https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion/etape/5');
    await page.waitForSelector('#justificatif-domicile');
    await waitForButton(page, /Balise/);
    await openPanel(page);
    for (const [file, content, says] of files) {
      const path = join(browser.driven.downloads, file);
      writeFileSync(path, content);
      const box = (await page.waitForSelector('#carte-grise')) as ElementHandle<HTMLInputElement>;
      await box.uploadFile(path);
      await waitForPanel(page, says);
      // Once the file is sent the site draws the box again: a file given to the old one would be given to nobody.
      await page.waitForFunction((old) => !old.isConnected, {}, box);
      // While it is sent there is no box, and nothing to say of it; then what was said of the file stands again.
      await page.waitForSelector('#carte-grise');
      await waitForPanel(page, says);
      if (file === 'photo.jpg') {
        await clickInPanel(page, '.card .fold > summary', /image JPG/);
        await waitForPanel(page, /iPhone[\s\S]*Android[\s\S]*Windows[\s\S]*Mac/);
      }
    }
    await page.close();
  });
});
