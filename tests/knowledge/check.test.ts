import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineFor } from '../../scripts/cli/knowledge-check';
import { writeForm } from '../../scripts/cli/knowledge-check/form';
import { readFolder } from '../../scripts/cli/knowledge-check/read-folder';
import { canonical } from '../../utils/knowledge/canonical';
import { folderOf, saidOf, saidWith } from './check-folder';
import { sample } from './load';

const advice = (text: string) => ({ advice: { fr: [{ text }] } });
const sign = { text: 'Le service est momentanément indisponible pour vous.' };

it('finds nothing in a good entry', async () => expect(await saidWith({})).toEqual([]));

describe('what the schema refuses, at its line', () => {
  it.each([
    ['an unknown key', { selector: '#x' }, /^un-exemple\.json:\d+: unknown key selector: take it out/],
    ['a missing title', { title: { fr: 'Un exemple' } }, /^un-exemple\.json:3: title\.en: this key is missing: add it/],
    ['an unknown severity', { severity: 'fatal' }, /:10: severity: not a value that is known here: write one of blocking/],
    ['a link to elsewhere', { advice: { fr: [{ text: 'Ici.', link: 'https://ants.gouv.fr.example.org/' }] } }, /:15: advice\.fr\.0\.link: a link to a site that is not on the list/],
    ['a turned text', { title: { fr: 'abc\u202edef', en: 'x' } }, /:4: title\.fr: an invisible sign/],
    ['HTML', { symptom: { fr: 'Voir <b>ici</b>' } }, /:8: symptom\.fr: no HTML/],
    ['a condition of another kind', { when: { any: [{ selector: '#x' }] } }, /^un-exemple\.json:\d+: when\.any\.0: unknown key selector[^\n]+$/],
    ['a source that is not public', { sources: ['http://localhost/'] }, /sources\.0: not a public https address/],
  ])('%s', async (_, change, expected) => {
    expect((await saidWith(change)).join('\n')).toMatch(expected);
  });
});

describe('what the text of a file may get wrong', () => {
  it.each([
    ['a comma too many', '{\n  "id": "x",\n}\n', 'x.json:2: a comma too many before }: take it out'],
    ['a comma too few', '{\n  "id": "x"\n  "title": 1\n}\n', 'x.json:3: a comma is missing before "title": add it'],
    ['no end', '{\n  "id": "x"\n', 'x.json:2: the text ends too early: a } is missing'],
    ['simple quotes', "{\n  'id': 1\n}\n", "x.json:2: a key is wanted here, not 'id': write it between double quotes"],
    ['a mark before the text', '\uFEFF{}', 'x.json:1: \uFEFF cannot be read here: a text stands between double quotes, on one line'],
    ['two texts', '{}\n{}', 'x.json:2: the file should end before {: take out what follows'],
    ['brackets without end', '['.repeat(20_000), 'x.json:1: brackets inside brackets without end: see a neighbouring file'],
  ])('%s', async (_, text, expected) => {
    expect(await saidOf(folderOf({ 'x.json': text }))).toEqual([expected]);
  });

  it('a key written twice, another order, another name', async () => {
    const text = canonical(sample);
    expect(await saidOf(folderOf({ 'un-exemple.json': text.replace('"severity"', '"severity": "info",\n  "severity"') }))).toEqual([
      expect.stringContaining('un-exemple.json:10: not in the one form'),
      expect.stringContaining('un-exemple.json:11: the key severity stands twice'),
    ]);
    expect(await saidOf(folderOf({ 'un-exemple.json': text.replace('\n', '\n\n') }))).toEqual([expect.stringMatching(/^un-exemple\.json:2: not in the one form .*knowledge check --write/)]);
    expect(await saidOf(folderOf({ 'autre.json': text }))).toEqual(['autre.json:2: the id un-exemple is not the name of the file: rename the file un-exemple.json, or write "autre"']);
    expect(await saidOf(folderOf({ 'notes.txt': 'x' }))).toEqual([expect.stringContaining('notes.txt:1: only files that end with .json')]);
  });

  it('--write puts an entry in its form, with the signs of French print', async () => {
    const folder = folderOf({ 'un-exemple.json': JSON.stringify({ ...sample, ...advice("Attendez l'heure : c'est « long ».") }) });
    const read = readFolder(folder);
    expect(read).not.toBeNull();
    if (read) writeForm(read);
    expect(await saidOf(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'issues/un-exemple.json'), 'utf8')).toContain('"Attendez l’heure\u00A0: c’est «\u00A0long\u00A0»."');
  });
});

describe('dates', () => {
  it.each([
    [{ lastSeenInSource: '2027-01' }, /lastSeenInSource is in the future/],
    [{ lastConfirmed: '2026-11-25' }, /lastConfirmed is in the future/],
    [{ firstSeen: '2025-12' }, /lastSeenInSource is before firstSeen/],
    [{ lastConfirmed: '2025-11-02' }, /lastConfirmed is before lastSeenInSource/],
    [{ fixedOn: '2024-12-31' }, /fixedOn is before firstSeen/],
    [{ fixedOn: '2026-01-01', lastConfirmed: '2026-02-01' }, /somebody met it after it was mended/],
    [{ fixedOn: '2026-01-01', status: 'current' }, /fixedOn says it is mended, status says « current »/],
    [advice('L’article R. 322-7 donne un mois.'), /add readOn/],
  ])('%j', async (change, expected) => expect((await saidWith(change)).join('\n')).toMatch(expected));

  it.each([{ firstSeen: '2025-11' }, { lastConfirmed: '2025-11-03' }, { fixedOn: '2026-01-01', status: 'fixed' }, { ...advice('L’article R. 322-7 donne un mois.'), readOn: '2026-11-23' }])('%j is fine', async (change) => expect(await saidWith(change)).toEqual([]));
});

describe('sources', () => {
  it.each([
    ['https://example.org/page?utm_source=x&id=3', /take utm_source out/],
    ['https://example.org/page?gclid=x', /take gclid out/],
    ['https://example.org/page?fbclid=x', /take fbclid out/],
    ['https://wiki.local/page', /nobody else can open this address/],
    ['https://example.org/#section', /only the fragment/],
    ['https://example.org/u?m=jeanne%40example.fr', /an e-mail address/],
  ])('%s', async (source, expected) => expect((await saidWith({ sources: [source] })).join('\n')).toMatch(expected));

  it('one page told twice', async () => expect(await saidWith({ sources: ['https://example.org/p', 'https://example.org/p/#b'] })).toEqual([expect.stringMatching(/:24: sources\.1: the same page as source 1/)]));
});

describe('texts', () => {
  it.each([
    ['Voir [ici](https://evil.example).', /a link inside the text/],
    ['Voir www.evil.example pour la suite.', /a link inside the text/],
    ['Écrivez à aide@evil.example.', /an e-mail address/],
    ['Appelez le 08 99 12 34 56.', /08 99 12 34 56 is no number of help\.json/],
    ['Appelez le 09 70 83 07 07.', /09 70 83 07 07 (?:is no number|no longer answers)/],
    ['Appelez le +44 7700 900123.', /is no number of help\.json/],
    ['Composez le 39 00.', /39 00 is no number/],
    ['La plaque FG-482-KM est refusée.', /looks like somebody's own data \(immatriculation\)/],
    ['Le numéro 1 85 05 78 006 084 91 est refusé.', /looks like somebody's own data \(NIR\)/],
    ['Cliquez sur Сuite.', /a letter of another alphabet, or an invisible one \(U\+0421\)/],
    ['Attendez\u3164un peu.', /U\+3164/],
    ['De\u0301but.', /an accent apart from its letter/],
    ['Votre code est invalide.', /« invalide » sounds like a reproach/],
    ['Veuillez attendre.', /« Veuillez » sounds/],
    ["Attendez l'heure.", /a straight apostrophe/],
    ['Attendez : c’est long.', /a plain space before/],
    ['Attendez!', /no space before/],
    [`Attendez ${'encore '.repeat(22)}.`, /a sentence of 23 words/],
  ])('%s', async (text, expected) => expect((await saidWith(advice(text))).join('\n')).toMatch(expected));

  it.each(['Appelez le 34 00.', 'Le site dit «\u00A0Votre code est invalide\u00A0».', 'Par exemple 2013BZ80335, ou AB-123-CD.', 'Un fichier de 1 Mo au plus, soit 1 000 Ko. Payez 13,76 €.', `${'Attendez un peu. '.repeat(10).trim()}`])('%s is fine', async (text) => expect(await saidWith(advice(text))).toEqual([]));

  it('a message of the site may say what we do not, but not carry a person', async () => {
    const quoting = (text: string) => saidWith({ when: { any: [{ text }] }, status: 'historical' });
    expect(await quoting("Veuillez saisir un numéro d'immatriculation valide : erreur de saisie")).toEqual([]);
    expect(await quoting('La plaque FG-482-KM est inconnue de nos services.')).toEqual([expect.stringContaining('looks like somebody')]);
  });
});

describe('names', () => {
  it.each([
    [{ contacts: ['ants-3400'] }, /ants-3400 is no contact of help\.json: did you mean ants-34-00\?/],
    [{ where: { procedures: ['immat-vente'] } }, /immat-vente is no procedure/],
    [{ where: { steps: ['payer'] } }, /payer is no step/],
    [{ when: { any: [{ finding: 'vin.nonsense' }] } }, /no check can give the finding vin\.nonsense/],
    [{ when: { any: [{ finding: 'nonsense.shape' }] } }, /no check can give the finding nonsense\.shape/],
    [{ when: { any: [{ finding: 'cross_field.nonsense' }] } }, /no check can give/],
    [{ when: { any: [sign], all: [{ fieldEmpty: 'plate' }] } }, /no field is ever known as plate/],
    [{ minEngine: 2 }, /minEngine 2 is later than this engine/],
    [{ examples: { fires: [], silent: ['no-such-page'] } }, /there is no page tests\/pages\/no-such-page\.html/],
  ])('%j', async (change, expected) => expect((await saidWith(change)).join('\n')).toMatch(expected));
});

describe('examples, with the engine of the extension', () => {
  const error = { text: 'Une erreur technique est survenue lors de votre démarche.' };

  it('signs without pages', async () => {
    expect(await saidWith({ when: { any: [sign] } })).toEqual([expect.stringContaining('it has signs and no page that shows them'), expect.stringContaining('it has signs and no near miss')]);
  });

  it('what the network did stands on no saved page; what is retired has nothing to prove', async () => {
    expect(await saidWith({ when: { any: [{ status: '5xx' }, { failure: true }] } })).toEqual([]);
    expect(await saidWith({ when: { any: [sign] }, status: 'historical' })).toEqual([]);
  });

  it('a page that fires, and one that does not', async () => {
    const examples = { fires: ['occasion-erreur-technique'], silent: ['achat-tout-juste'] };
    expect(await saidWith({ when: { any: [error] }, examples })).toEqual([]);
    expect(await saidWith({ when: { any: [error] }, examples: { fires: examples.silent, silent: examples.fires } })).toEqual([
      expect.stringMatching(/it is not signalled on achat-tout-juste, where Balise sees portal immatriculation, procedure immat-achat-occasion, step identification-vehicule, and signals nothing/),
      expect.stringContaining('it is signalled on occasion-erreur-technique, where it must not be'),
    ]);
  });

  it('a page where nothing should be said', async () => {
    const said = await saidWith({ when: { any: [error, { text: 'Votre session a expiré après une période d’inactivité.' }] }, examples: { fires: ['occasion-erreur-technique'], silent: ['achat-tout-juste'] } });
    expect(said).toEqual([expect.stringMatching(/^un-exemple\.json:11: it is signalled on session-expiree-adresse, of which nothing should be said/)]);
  });
});

it('what a file says is never an order to the terminal', () => {
  expect(lineFor({ file: join(process.cwd(), 'a.json'), line: 3, what: 'unknown key \u001b[2Jx\u202e' })).toBe('a.json:3: unknown key �[2Jx�');
});
