import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openExtensionPage, type Driven } from '../../scripts/lib/driver.mjs';
import { waitForButton } from '../../scripts/lib/panel.mjs';
import { reportSchema } from '../../utils/report/schema';
import { startSite, type Site } from '../site/server.mjs';
import { axeViolations } from './axe';

describe.each(['chromium', 'firefox'] as const)('the report page of a real attempt, in %s', (name) => {
  let site: Site;
  let driven: Driven;
  beforeAll(async () => {
    site = await startSite();
    driven = await launch(name, site);
    const page = await driven.browser.newPage();
    await page.goto('https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion/etape/3');
    await page.waitForSelector('#nom-naissance');
    await waitForButton(page, /Balise/);
    await page.type('#nom-naissance', 'Quibidoule');
    await page.type('#date-naissance', '31/02/1950');
    await page.keyboard.press('Tab');
    await waitForButton(page, /1 point/);
    await new Promise((noted) => setTimeout(noted, 800));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  async function saved(ending: string): Promise<string> {
    for (let i = 0; i < 100; i += 1) {
      const file = readdirSync(driven.downloads).find((one) => one.endsWith(ending));
      const content = file && readFileSync(join(driven.downloads, file), 'utf8');
      if (content) return content;
      await new Promise((again) => setTimeout(again, 50));
    }
    throw new Error(`no ${ending} was saved`);
  }

  test('a struck line goes, own words are masked of what was typed in the form, and what is shown is what is saved', async () => {
    const page = await openExtensionPage(driven, 'report.html', 'textarea');
    const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
    expect(await text('main')).toContain('Ce jour n’existe pas');
    expect(await axeViolations(page, 'page')).toEqual([]);

    await page.click('[id="line-findings.0-button"]');
    expect(await text('#exact-json')).not.toContain('birth_date');
    // A name that no list of names holds: only the form it was typed in tells that it is one.
    await page.type('textarea', 'Moi, quibidoule, je suis bloquée depuis mardi.');
    await page.waitForFunction(() => document.querySelector('#exact-text')?.textContent?.includes('je suis bloquée depuis mardi'));
    const [shownText, shownJson] = [await text('#exact-text'), await text('#exact-json')];
    for (const button of await page.$$('button')) if (/Enregistrer/.test(await button.evaluate((one) => one.textContent ?? ''))) await button.click();
    const [txt, json] = [await saved('.txt'), await saved('.json')];
    expect([txt.trim(), json.trim()]).toEqual([shownText.trim(), shownJson.trim()]);
    const report = reportSchema.parse(JSON.parse(json));
    expect(report.words).toBe('Moi, [saisi], je suis bloquée depuis mardi.');
    expect(report.findings).toEqual([]);
    expect((txt + json).toLowerCase()).not.toContain('quibidoule');
    expect(await axeViolations(page, 'page')).toEqual([]);
    await page.close();
  });
});
