import { describe, expect, test } from 'vitest';
import { buttonLabel, openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { useBrowser } from '../browser';

/** The name of the button when there is nothing to say. */
const quiet = 'Balise\u00a0: ouvrir l’aide';

/** Long enough for a pass, a check and an answer of the background, twice over. */
const settle = () => new Promise((done) => setTimeout(done, 1200));

describe.each(['chromium', 'firefox'] as const)('other places, in %s', (name) => {
  const used = useBrowser(name);

  test.each([
    'https://immatriculation.ants.gouv.fr/aide-et-contact/demarches-en-ligne',
    'https://moncompte.ants.gouv.fr/mon_espace',
    'https://moncompte.ants.gouv.fr/connexion',
    'https://ants.gouv.fr/contactez-nous/particulier',
    'https://ants.gouv.fr/recherche',
  ])('nothing is signalled on %s', async (url) => {
    const page = await used.open(url);
    await waitForButton(page, /Balise/);
    await settle();
    expect(await buttonLabel(page)).toBe(quiet);
    expect(await panelText(page)).toBe('');
    await page.close();
  });

  test('an unknown page: the opened panel says that it does not know', async () => {
    const page = await used.open('https://ants.gouv.fr/recherche');
    await waitForButton(page, /Balise/);
    await openPanel(page);
    await waitForPanel(page, /Je ne reconnais pas cette page/);
    await page.close();
  });

  test('the licence wizard, page after page', async () => {
    const page = await used.open('https://moncompte.ants.gouv.fr/backend/api/procedure/start?procedureKey=driverLicence');
    await page.click('#motif-1');
    await page.click('#age-0');
    await page.select('#sousMotif', 'Perte du permis');
    await Promise.all([page.waitForNavigation(), page.click('#etape-suivante')]);
    await waitForButton(page, /Balise/);
    await page.type('#nomNaissance', 'M. Exemple');
    await page.type('#dateNaissance', '31/02/1950');
    await page.keyboard.press('Tab');
    await waitForButton(page, /2 points/);
    await openPanel(page);
    const text = await waitForPanel(page, /Étape 2 sur 6/);
    expect(text).toMatch(/Écrivez le nom seul/);
    expect(text).toMatch(/Ce jour n’existe pas/);
    await page.close();
  });

  test('a half-typed value is not spoken of; a finished one is, once the field is left', async () => {
    const page = await used.open('https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion');
    await page.waitForSelector('#immatriculation');
    await waitForButton(page, /Balise/);
    await page.type('#immatriculation', 'AB-12');
    await settle();
    expect(await buttonLabel(page)).toBe(quiet);
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    await page.click('#immatriculation');
    await page.keyboard.press('End');
    await page.type('#immatriculation', '3-CD');
    await waitForButton(page, /ouvrir/);
    expect(await page.$eval('#immatriculation', (input) => (input as HTMLInputElement).value)).toBe('AB-123-CD');
    await page.close();
  });

  test.each(['https://siv.interieur.gouv.fr/map-usg-ui/do/cadre', 'https://immatriculation.ants.gouv.fr/demarche/certificat'])('the certificate form in a frame, shown by the top page: %s', async (url) => {
    const page = await used.open(url);
    await waitForButton(page, /Balise/);
    const frame = await page.waitForFrame((one) => one.url().includes('csa_retour_dem_certificat'));
    await frame.waitForSelector('[id="rechercheDossier.numeroImmatriculation"]');
    await settle();
    await frame.type('[id="rechercheDossier.numeroImmatriculation"]', 'AI-123-AB');
    await frame.type('[id="rechercheDossier.dateCi"]', '31/02/2019');
    await page.keyboard.press('Tab');
    await waitForButton(page, /2 points/);
    await openPanel(page);
    expect(await waitForPanel(page, /certificat de situation administrative/i)).toMatch(/Les lettres I, O et U/);
    await page.close();
  });
});
