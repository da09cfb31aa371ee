import { describe, expect, test } from 'vitest';
import { openPanel, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { useBrowser } from '../browser';
import { fill, next } from './vehicle-form';

const vehicle = 'https://immatriculation.ants.gouv.fr/demarche/';
const usedVehicle = `${vehicle}acheter-ou-recevoir-un-vehicule-d-occasion`;

describe.each(['chromium', 'firefox'] as const)('journeys to their end, in %s', (name) => {
  const used = useBrowser(name);

  test('a sale: procedure and step at each page, a future date and an hour that does not exist are told, and the end is quiet', async () => {
    const page = await used.open(`${vehicle}vendre-ou-donner-votre-vehicule`);
    await page.waitForSelector('#immatriculation');
    await waitForButton(page, /Balise/);
    await openPanel(page);
    await waitForPanel(page, /Vente ou don d’un véhicule\s+Étape 1 sur 5/);
    await page.click('fieldset input');
    await fill(page, { immatriculation: 'AB-103-CD', 'code-confidentiel': 'A1B2C' });
    await waitForPanel(page, /Code confidentiel[\s\S]*code de cession/);
    await next(page, 'Le nouveau propriétaire');
    await waitForPanel(page, /Étape 2 sur 5[\s\S]*Titulaire[\s\S]*Rien à vérifier/);
    await fill(page, { 'nom-naissance': 'Exemple', prenom: 'Camille', 'date-naissance': '12/10/1955', 'lieu-naissance': 'France, Lyon' });
    await page.select('select', 'Féminin');
    await next(page, 'Documents et code de cession');
    await next(page, 'La cession');
    await fill(page, { 'date-cession': '23/09/2071', 'heure-cession': '25:00' });
    expect(await waitForPanel(page, /dans l’avenir/)).toMatch(/Cette heure n’existe pas/);
    await page.click('#date-cession', { count: 3 });
    await fill(page, { 'date-cession': '02/11/2020' });
    await page.click('[name="heure-cession"],[id="heure-cession"]', { count: 3 });
    await fill(page, { 'heure-cession': '10:30', kilometrage: '81000', adresse: '1 rue de l’Exemple', 'code-postal': '69001', commune: 'Lyon' });
    await waitForPanel(page, /Rien à vérifier/);
    await next(page, 'Récapitulatif');
    await page.click('#valider');
    await page.waitForFunction(() => /Pour terminer/.test(document.querySelector('h2')?.textContent ?? ''));
    await waitForPanel(page, /Validation finale[\s\S]*Rien à vérifier/);
    await page.close();
  });

  test('the licence wizard to its last step: the technical error is known there too', async () => {
    const page = await used.open('https://moncompte.ants.gouv.fr/backend/api/procedure/start?procedureKey=driverLicence');
    const step = () => Promise.all([page.waitForNavigation(), page.click('#etape-suivante')]);
    await page.click('#motif-1');
    await page.click('#age-0');
    await page.select('#sousMotif', 'Perte du permis');
    await step();
    await fill(page, { nomNaissance: 'Exemple', prenoms: 'Camille', dateNaissance: '12/02/1950', communeNaissance: 'Lyon' });
    await step();
    await fill(page, { libelleVoie: '1 rue de l’Exemple', codePostal: '69001', commune: 'Lyon', courriel: 'camille@exemple.fr', courrielConfirmation: 'camille@exemple.fr' });
    await step();
    await waitForButton(page, /Balise/);
    await fill(page, { codeEphoto: 'ABCDEFGH' });
    await waitForButton(page, /1 point/);
    await page.click('#mode-1');
    await step();
    for (const box of ['#pieceIdentite', '#justificatifDomicile']) {
      const input = await page.$(box);
      await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(new URL('../../docs/images/panel.png', import.meta.url).pathname);
    }
    await step();
    await page.click('#honneur');
    await Promise.all([page.waitForNavigation(), page.click('#valider')]);
    await waitForPanel(page, /Étape 6 sur 6[\s\S]*Le site annonce une erreur technique/);
    await page.close();
  });

  test('a connection cut at the last click: what is known of a site that does not answer', async () => {
    const page = await used.open(`${usedVehicle}/etape/6?final=drop`);
    await page.waitForSelector('#valider');
    await waitForButton(page, /Balise/);
    for (const box of await page.$$('.choice input')) await box.click();
    await page.click('#valider');
    await waitForButton(page, /1 point|2 points/);
    await openPanel(page);
    await waitForPanel(page, /ressemble/);
    await page.close();
  });

  test('an expired session: nothing is made up, and the report can still be made', async () => {
    const page = await used.open(`${usedVehicle}?expire=0`);
    await page.waitForSelector('#immatriculation');
    await waitForButton(page, /Balise/);
    await page.click('fieldset input');
    await fill(page, { immatriculation: 'AB-103-CD', 'code-cession': 'K7P2M' });
    await page.click('#suivant');
    await page.waitForFunction(() => /expiré/.test(document.querySelector('h1')?.textContent ?? ''));
    await openPanel(page);
    expect(await waitForPanel(page, /Je suis bloqué/)).toMatch(/Rien à vérifier/);
    await page.close();
  });
});
