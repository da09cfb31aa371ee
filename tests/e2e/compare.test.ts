import { describe, expect, test } from 'vitest';
import { openPanel, panelText, waitForButton, waitForPanel } from '../../scripts/lib/panel.mjs';
import { browsers, useBrowser } from '../browser';
import { fill, next } from './vehicle-form';

describe.each(browsers)('answers put together, in %s', (name) => {
  const browser = useBrowser(name);

  test('an old plate, then a formula number at the next step: told where it is typed', async () => {
    const page = await browser.openForm();
    await page.click('fieldset input');
    await fill(page, { immatriculation: '1234 AB 75', 'code-cession': 'A1B2C' });
    await next(page, 'Le véhicule');
    await fill(page, { numeroFormule: '2013BZ80335' });
    await waitForButton(page, /1 point/);
    await openPanel(page);
    expect(await waitForPanel(page, /n’a pas de numéro de formule/)).toMatch(/Numéro de formule/);
    // A key pressed drops what was said.
    await page.type('[name="numeroFormule"]', '9');
    await waitForPanel(page, /Rien à vérifier/);
    await page.close();
  });

  test('the day and the hour of a sale, in two fields', async () => {
    const page = await browser.openForm();
    await page.click('fieldset input');
    await fill(page, { immatriculation: 'AB-123-CD', 'code-cession': 'A1B2C' });
    await next(page, 'Le véhicule');
    const day = await page.evaluate(() => new Date().toLocaleDateString('fr-FR'));
    await fill(page, { 'date-achat': day, heureCession: '23:59' });
    await waitForButton(page, /1 point/);
    await openPanel(page);
    expect(await waitForPanel(page, /dans l’avenir/)).toMatch(/Heure de la cession/);
    await page.close();
  });

  test('a date in three boxes is one date', async () => {
    const page = await browser.open('https://immatriculation.ants.gouv.fr/demarche/duplicata/code-confidentiel');
    await waitForButton(page, /2 points/);
    await openPanel(page);
    expect(await waitForPanel(page, /31|jour/)).toMatch(/Jour/);
    await page.click('#jour', { count: 3 });
    await page.keyboard.type('28');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    expect(await panelText(page)).not.toMatch(/Jour\n/);
    await page.close();
  });
});
