import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../scripts/cli/knowledge-check/check-folder';
import { lineFor } from '../../scripts/cli/knowledge-check';
import { OWN_FOLDER, readFolder } from '../../scripts/cli/knowledge-check/read-folder';
import { localNow } from '../../utils/clock';
import { help } from '../../utils/knowledge/help-schema';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import { parseEntries } from '../../utils/knowledge/parse';
import { issueFiles, read } from './load';
import { today } from './check-folder';
import studied from './studied-ids.json';

const { entries, rejected, skipped } = parseEntries(issueFiles().map((name) => JSON.parse(read(`issues/${name}`)) as unknown));
const { contacts, formerPhones } = help.parse(JSON.parse(read('help.json')));

describe('the known issues', () => {
  it('are all read', () => {
    expect(rejected).toEqual([]);
    expect(skipped).toBe(0);
  });

  it('are those of the study; an id that comes later stands under « added » in studied-ids.json, and is never used again', () => {
    expect(studied.ids).toHaveLength(90);
    expect(entries.map(({ id }) => id)).toEqual([...studied.ids, ...studied.added].sort());
  });

  it('leave nothing to mend to `balise knowledge check`', async () => {
    const folder = readFolder(OWN_FOLDER);
    expect(folder?.issues.length).toBe(entries.length);
    // Entries are written after this test: the clock decides, unless it is late.
    const now = localNow() > today ? localNow() : today;
    expect((folder ? await checkFolder(folder, OWN_FOLDER, now) : []).map(lineFor)).toEqual([]);
  });

  it.each([
    ['erreur-technique-a-la-validation-finale', { messages: ['Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement.'], step: 'validation-finale' }],
    ['fc-identite-non-reconnue', { messages: ['Un problème lié à vos données d’identité empêche la connexion d’aboutir. Code Y010006'], step: 'connexion', portal: 'franceconnect' as const }],
    ['fc-repertoire-indisponible', { messages: ['Une erreur technique est survenue. Code d’erreur : Y010011'], step: 'connexion', portal: 'franceconnect' as const }],
    ['formule-format-invalide', { messages: ['Le numéro de formule doit respecter le format "2013BZ80335".'], step: null, procedure: 'histovec-csa', portal: 'histovec' as const }],
    ['site-sature-page-blanche', { statuses: ['5xx'], step: 'paiement' }],
  ])('%s is raised by its sign, and by it alone', (id, seen) => {
    const observed = { portal: 'immatriculation' as const, procedure: null, fields: [], findings: [], statuses: [], failure: false, browser: { name: 'chrome', version: 156 }, messages: [], ...seen };
    expect(matchEntries(indexEntries(entries), observed, today).map((issue) => issue.id)).toEqual([id]);
  });

  it('leaves alone the messages that several problems share', () => {
    const messages = ['Une erreur technique est survenue. Si le problème persiste, veuillez nous contacter.', 'Votre session a expiré.'];
    const observed = { portal: 'franceconnect' as const, procedure: null, step: 'connexion', fields: [], findings: [], statuses: [], failure: false, browser: { name: 'chrome', version: 156 }, messages };
    expect(matchEntries(indexEntries(entries), observed, today)).toEqual([]);
  });
});

describe('the help points', () => {
  it('have each its own id and never a number that no longer serves', () => {
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
    for (const { phone } of contacts) expect(formerPhones).not.toContain(phone);
  });
});
