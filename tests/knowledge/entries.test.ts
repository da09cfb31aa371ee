import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../utils/knowledge/canonical';
import { help } from '../../utils/knowledge/help-schema';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import { parseEntries } from '../../utils/knowledge/parse';
import { PROCEDURES, STEPS } from '../../utils/knowledge/places';
import { issueFiles, read } from './load';

/** The ids of the study of known problems that have a file here: an id is never invented, changed or reused. */
const studied = [
  'code-cession-expire-15-jours',
  'code-confidentiel-confondu-avec-code-cession',
  'date-du-certificat-confondue-avec-premiere-immat',
  'ephoto-usage-unique-six-mois',
  'erreur-technique-a-la-validation-finale',
  'fc-cookie-de-session-absent',
  'fc-identite-non-reconnue',
  'fc-repertoire-indisponible',
  'formule-absente-ancienne-carte-grise',
  'formule-format-invalide',
  'histovec-acces-non-autorise',
  'javascript-ou-domaines-bloques',
  'nom-titulaire-different-de-la-carte-grise',
  'piece-jointe-refusee-ou-illisible',
  'plaque-format-invalide',
  'site-sature-page-blanche',
];

const texts = new Map(issueFiles().map((name) => [name, read(`issues/${name}`)]));
const { entries, rejected, skipped } = parseEntries([...texts.values()].map((text) => JSON.parse(text) as unknown));
const { contacts, formerPhones } = help.parse(JSON.parse(read('help.json')));

describe('the known issues', () => {
  it('are all read', () => {
    expect(rejected).toEqual([]);
    expect(skipped).toBe(0);
    expect(entries.map(({ id }) => id)).toEqual(studied);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s is in its file, in its form', (id, entry) => {
    expect(texts.get(`${id}.json`)).toBe(canonical(entry));
    expect(entry.firstSeen <= entry.lastSeenInSource).toBe(true);
    expect(entry.where?.procedures ?? []).toSatisfy((slugs: string[]) => slugs.every((slug) => PROCEDURES.includes(slug)));
    expect(entry.where?.steps ?? []).toSatisfy((slugs: string[]) => slugs.every((slug) => STEPS.includes(slug)));
    expect(contacts.map((contact) => contact.id)).toEqual(expect.arrayContaining(entry.contacts));
    for (const page of [...entry.examples.fires, ...entry.examples.silent]) expect([page, existsSync(new URL(`../pages/${page}.html`, import.meta.url))]).toEqual([page, true]);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s speaks plainly', (_, entry) => {
    const words = [entry.title.fr, entry.symptom.fr, ...entry.advice.fr.map(({ text }) => text)].join(' ');
    expect(words).not.toMatch(/invalide|erreur de saisie|veuillez|désolé|s'il vous plaît/i);
    for (const { text } of entry.advice.fr) expect(text.split(/[.!?:] /).filter((sentence) => sentence.split(/\s+/).length > 22)).toEqual([]);
  });

  it.each([
    ['erreur-technique-a-la-validation-finale', { messages: ['Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement.'], step: 'validation-finale' }],
    ['fc-identite-non-reconnue', { messages: ['Un problème lié à vos données d’identité empêche la connexion d’aboutir. Code Y010006'], step: 'connexion', portal: 'franceconnect' as const }],
    ['fc-repertoire-indisponible', { messages: ['Une erreur technique est survenue. Code d’erreur : Y010011'], step: 'connexion', portal: 'franceconnect' as const }],
    ['formule-format-invalide', { messages: ['Le numéro de formule doit respecter le format "2013BZ80335".'], step: null, procedure: 'histovec-csa', portal: 'histovec' as const }],
    ['site-sature-page-blanche', { statuses: ['5xx'], step: 'paiement' }],
  ])('%s is raised by its sign, and by it alone', (id, seen) => {
    const observed = { portal: 'immatriculation' as const, procedure: null, fields: [], findings: [], statuses: [], failure: false, browser: { name: 'chrome', version: 156 }, messages: [], ...seen };
    expect(matchEntries(indexEntries(entries), observed, '2026-11-24').raised.map((issue) => issue.id)).toEqual([id]);
  });

  it('leaves alone the messages that several problems share', () => {
    const messages = ['Une erreur technique est survenue. Si le problème persiste, veuillez nous contacter.', 'Votre session a expiré.'];
    const observed = { portal: 'franceconnect' as const, procedure: null, step: 'connexion', fields: [], findings: [], statuses: [], failure: false, browser: { name: 'chrome', version: 156 }, messages };
    expect(matchEntries(indexEntries(entries), observed, '2026-11-24').raised).toEqual([]);
  });
});

describe('the help points', () => {
  it('have each its own id and never a number that no longer serves', () => {
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
    for (const { phone } of contacts) expect(formerPhones).not.toContain(phone);
    expect(read('help.json')).toBe(`${JSON.stringify(help.parse(JSON.parse(read('help.json'))), null, 2)}\n`);
  });
});
