import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { knowledgeNew } from '../../scripts/cli/knowledge-new';
import { canonical } from '../../utils/knowledge/canonical';
import { parseEntries } from '../../utils/knowledge/parse';
import { reportSchema } from '../../utils/report/schema';
import { saidOf } from './check-folder';

/** Answers, one a line; what was written in the folder, and what was said. */
async function asked(answers: readonly string[], args: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'balise-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let said = '';
  const output = new Writable({ write: (chunk, _, done) => { said += String(chunk); done(); } });
  const exit = await knowledgeNew([...args, '--out', join(folder, 'issues')], { input: Readable.from(answers.map((answer) => `${answer}\n`)), output });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return { exit, said, folder, files, text: files[0] ? readFileSync(join(folder, files[0]), 'utf8') : '' };
}

const title = 'Le bouton « Suivant » ne répond pas';
const beginning = [title, 'The Next button does not answer', '', "Je clique : rien ne se passe, même après l'attente.", 'blocking'];
const end = ['Rechargez la page.', 'Revenez à l’accueil. https://ants.gouv.fr/', '', 'ants-34-00', 'https://example.org/forum', '', '2025-11', '2026-02-03', '-'];

test('the answers become an entry in its form, with the signs of French print', async () => {
  const { exit, files, text, folder, said } = await asked([...beginning, 'immatriculation', 'immat-cession, immat-adresse', 'paiement', 'Le paiement n’a pas pu être enregistré par nos services.', 'E-1042', '', ...end]);
  expect(said).toContain('knowledge check');
  expect(exit).toBe(0);
  expect(files).toEqual(['issues/le-bouton-suivant-ne-repond-pas.json']);
  const { entries, rejected } = parseEntries([JSON.parse(text)]);
  expect(rejected).toEqual([]);
  expect(entries.map(canonical)).toEqual([text]);
  expect(entries[0]).toMatchObject({
    id: 'le-bouton-suivant-ne-repond-pas',
    title: { fr: 'Le bouton «\u00A0Suivant\u00A0» ne répond pas' },
    symptom: { fr: 'Je clique\u00A0: rien ne se passe, même après l’attente.' },
    where: { portals: ['immatriculation'], procedures: ['immat-cession', 'immat-adresse'], steps: ['paiement'] },
    when: { any: [{ text: 'Le paiement n’a pas pu être enregistré par nos services.' }, { code: 'E-1042' }] },
    advice: { fr: [{ text: 'Rechargez la page.' }, { text: 'Revenez à l’accueil.', link: 'https://ants.gouv.fr/' }] },
    contacts: ['ants-34-00'],
    confidence: 'one-source',
    firstSeen: '2025-11',
    lastSeenInSource: '2026-02-03',
  });
  expect(entries[0]).not.toHaveProperty('lastConfirmed');
  // All that is left is to show it on a page.
  expect(await saidOf(folder)).toEqual([expect.stringContaining('no page that shows them'), expect.stringContaining('no near miss')]);
});

test('a wrong answer is told and asked again; an id that was ever given is refused', async () => {
  const { exit, said, text } = await asked([
    'Voir <b>', title, '', 'faux-sites-et-sites-ressemblants', 'bouton-gris', 'Le bouton reste gris.', 'fatal', 'info',
    'nowhere', '-', '-', '-', 'erreur', '-', '', 'Voyez ici. https://evil.example/', 'Attendez.', '', '', 'localhost', 'https://example.org/a', '', 'hier', '2025-11', '', '',
  ]);
  expect(exit).toBe(0);
  for (const words of ['no HTML', 'is taken, or was once', 'fatal: write one of', 'nowhere: write some of', 'copy the whole sentence', 'not on the list', 'not a public https address', 'not a month or a day']) expect(said).toContain(words);
  expect(JSON.parse(text)).toMatchObject({ id: 'bouton-gris', severity: 'info', contacts: [], lastSeenInSource: '2025-11' });
  expect(JSON.parse(text)).not.toHaveProperty('when');
  expect(JSON.parse(text)).not.toHaveProperty('where');
});

test('answers that end too early write nothing', async () => {
  expect(await asked([title, 'x'])).toMatchObject({ exit: 1, files: [], said: expect.stringContaining('nothing is written') });
});

const at = '2026-11-23T09:30:00+01:00';
const report = {
  schema: 'balise-report', version: 1, createdAt: at, summary: '',
  where: { portal: 'immatriculation', procedure: 'immat-cession', step: 'paiement', stepper: null },
  messages: [
    { text: 'Le paiement n’a pas pu être enregistré par nos services.', kind: 'error', at },
    { text: 'Un incident est survenu. Code d’erreur : Y990123', kind: 'error', at },
    { text: 'La demande de [nom] est refusée par nos services.', kind: 'error', at },
    { text: 'Votre demande est enregistrée par nos services.', kind: 'success', at },
  ],
  findings: [], network: [], timeline: [], issues: [], versions: { extension: null, knowledge: null, browser: null, os: null }, words: null,
};

function saved(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'balise-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('a report answers for the place, the signs and the day; nothing scrubbed becomes a sign', async () => {
  expect(reportSchema.safeParse(report).success).toBe(true);
  const { exit, text } = await asked([...beginning, '', '', '', '', 'Rechargez la page.', '', '', 'https://example.org/forum', '', '', '', ''], ['--from', saved(report)]);
  expect(exit).toBe(0);
  expect(JSON.parse(text)).toMatchObject({
    where: { portals: ['immatriculation'], procedures: ['immat-cession'], steps: ['paiement'] },
    when: { any: [{ text: 'Le paiement n’a pas pu être enregistré par nos services.' }, { code: 'Y990123' }] },
    firstSeen: '2026-11',
    lastSeenInSource: '2026-11',
    lastConfirmed: '2026-11-23',
  });
});

test.each([
  ['another version', { ...report, version: 2 }],
  ['a key too many', { ...report, html: '<b>' }],
  ['an order to the terminal', { ...report, summary: '\u001b[2J' }],
  ['no JSON', 'hello'],
  ['a file too large', `"${'x'.repeat(1_000_001)}"`],
])('a report that is none is refused: %s', async (_, content) => {
  expect(await asked([...beginning], ['--from', saved(content)])).toMatchObject({ exit: 2, files: [], said: expect.stringContaining('no report that Balise saved') });
});
