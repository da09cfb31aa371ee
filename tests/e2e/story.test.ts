import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Driven } from '../../scripts/lib/driver.mjs';
import { play, typed } from '../../scripts/lib/story.mjs';
import { reportSchema } from '../../utils/report/schema';
import { startSite, type Site } from '../site/server.mjs';

/** Ways in which a value may come back: as typed, in capitals, without accents, without separators, encoded. */
function writings(value: string): string[] {
  const plain = value.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const compact = plain.replace(/[^A-Za-z0-9]/g, '');
  const words = plain.split(/[^A-Za-z0-9]+/).filter((word) => word.length >= 5);
  return [value, plain, compact, encodeURIComponent(value), btoa(unescape(encodeURIComponent(value))), ...words].map((one) => one.toLowerCase());
}

describe.each(['chromium', 'firefox'] as const)('the main job in %s', (name) => {
  let site: Site;
  let driven: Driven;
  let left: Awaited<ReturnType<typeof play>>;
  const seen = new Map<string, string>();
  beforeAll(async () => {
    site = await startSite();
    driven = await launch(name, site);
    left = await play(driven, (moment, _, text) => void seen.set(moment, text));
  }, 180_000);
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('the panel says where the person is', () => {
    expect(seen.get('form-opened')).toMatch(/Achat d’un véhicule d’occasion\s+Étape 1 sur 6/);
  });

  test('each mistake is told before the step is left, with its correction', () => {
    expect(seen.get('plate-with-o')).toMatch(/Numéro d’immatriculation[\s\S]*Peut-être\s:\s*ZZ-107-QW/);
    expect(seen.get('plate-in-formula-field')).toMatch(/Numéro de formule\s+C’est un numéro d’immatriculation\. Le numéro de formule compte 11 signes/);
    expect(seen.get('sale-in-the-future')).toMatch(/Date d’achat\s+Cette date est dans l’avenir/);
    expect(seen.get('encrypted-pdf')).toMatch(/Ce PDF est protégé/);
  });

  test('the technical error opens the panel with what is known, its age and its sources', () => {
    expect(seen.get('technical-error')).toMatch(/Le site annonce une erreur technique au moment d’envoyer\s+Signalé en 2023, pas revérifié/);
    expect(seen.get('technical-error')).toMatch(/Sources \(3\)/);
  });

  test('the saved report holds the step, the message, the codes, the timeline and the versions', () => {
    const report = reportSchema.parse(JSON.parse(left.json));
    expect(report.where).toEqual({ portal: 'immatriculation', procedure: 'immat-achat-occasion', step: 'validation-finale', stepper: { current: 6, total: 6 } });
    expect(report.messages.map(({ text, kind }) => [text, kind])).toEqual([
      ['Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement.', 'error'],
      ['L’immatriculation [saisi] est inconnue.', 'error'],
    ]);
    expect(report.findings.map(({ code }) => code).sort()).toEqual(['file_upload.encrypted', 'formule_number.is_plate_siv', 'plate_siv.digits', 'sale_datetime.future']);
    expect(report.network.map(({ status, route }) => [status, route])).toEqual([['5xx', 'immatriculation.ants.gouv.fr/api/demandes'], ['4xx', 'immatriculation.ants.gouv.fr/api/vehicule']]);
    expect(report.timeline.map(({ detail }) => detail)).toEqual(expect.arrayContaining(['identification-vehicule', 'saisie-titulaire', 'saisie-adresse', 'pieces-jointes', 'validation-finale', 'erreur-technique-a-la-validation-finale']));
    expect(report.versions).toMatchObject({ extension: '0.1.0', browser: expect.stringMatching(name === 'chromium' ? /^chrome \d+$/ : /^firefox \d+$/), os: 'linux' });
    expect(left.text).toContain('Une erreur technique est survenue');
  });

  test('nothing of what was typed is left in the files, in storage or in the logs', () => {
    // Random ids and times could hold any four digits.
    const storage = left.storage.replace(/"id":"[0-9a-f-]{36}"|"at":\d{13}/g, '');
    const places = { json: left.json, text: left.text, storage, logs: left.logs };
    expect(left.storage.length).toBeGreaterThan(500);
    for (const [field, value] of Object.entries(typed)) {
      for (const writing of writings(value)) {
        for (const [place, content] of Object.entries(places)) expect([field, place, content.toLowerCase().includes(writing) ? writing : '']).toEqual([field, place, '']);
      }
    }
  });

  test('nothing was sent anywhere but to the sites themselves, and nothing was logged in the page', () => {
    // The browsers' own calls (updates, lists) are not ours.
    const browsersOwn = /(google|googleapis|gvt1)\.com$|mozilla\.|firefox\./;
    const hosts = new Set(site.log.map(({ host }) => host).filter((host) => !browsersOwn.test(host)));
    expect([...hosts]).toEqual(['immatriculation.ants.gouv.fr']);
    expect(left.logs.split('\n').filter((line) => /balise|moz-extension|chrome-extension/i.test(line))).toEqual([]);
  });
});
