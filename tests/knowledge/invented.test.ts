/**
 * Twelve problems that nobody has met, of as many kinds, written as a volunteer would before looking at the engine. They are described by
 * data alone, and tried among the real ones with the checker and the engine of the extension.
 */
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { checkFolder } from '../../scripts/cli/knowledge-check/check-folder';
import { readFolder } from '../../scripts/cli/knowledge-check/read-folder';
import { triedPages } from '../../scripts/cli/knowledge-check/saved-pages';
import { usual, type Surroundings } from '../../scripts/cli/surroundings';
import { makeEye } from '../../scripts/cli/try';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { parseEntries } from '../../utils/knowledge/parse';
import { entriesToKnow } from '../../utils/knowledge/to-know';
import { today } from './check-folder';

const isInvented = (id: string) => id.startsWith('invente-');
const root = join(import.meta.dirname, 'invented');
const folder = readFolder(root);
const { entries } = parseEntries(folder?.issues.map(({ json }) => json));
const known = readKnowledge();
const see = makeEye({ ...known, entries: [...known.entries, ...entries] });
const pages = new Map([...triedPages(root)].filter(([name]) => isInvented(name)));
const idsOn = async (name: string, day = today, around: Partial<Surroundings> = {}) => {
  const page = pages.get(name);
  if (!page) throw new Error(`no page ${name}`);
  return (await see(page.file, page.url, day, { ...usual, ...around })).issues.map(({ id }) => id);
};

it('leave nothing to mend to `balise knowledge check`, on any later day either', async () => {
  expect(entries).toHaveLength(12);
  for (const day of [today, '2028-02-29']) expect(folder && (await checkFolder(folder, root, day))).toEqual([]);
});

it('use every condition of the vocabulary', () => {
  const used = entries.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? [])]).flatMap((condition) => Object.keys(condition));
  expect([...new Set(used)].sort()).toEqual(['browser', 'code', 'dateFrom', 'dateTo', 'failure', 'fieldEmpty', 'finding', 'minVersion', 'status', 'text']);
});

test.each([...pages.keys()])('%s raises the entries that say so, and of the real ones none', async (name) => {
  const wanted = entries.filter(({ id, examples }) => examples.fires.includes(name) && id !== 'invente-photo-firefox-150').map(({ id }) => id);
  expect(await idsOn(name)).toEqual(wanted);
});

describe('what stands on no page', () => {
  const firefox = (version: number) => ({ browser: { name: 'firefox', version } });
  it.each<[string, string, string, Partial<Surroundings>, string]>([
    ['invente-photo-firefox-150', 'photo-perdue', today, firefox(150), 'from this version on'],
    ['', 'photo-perdue', today, firefox(149), 'not before'],
    ['', 'photo-perdue', today, { browser: { name: 'chrome', version: 150 } }, 'nor elsewhere'],
    ['invente-panne-de-novembre', 'maintenance', '2026-12-05T23:59', {}, 'to the last day'],
    ['', 'maintenance', '2026-12-06T00:00', {}, 'no longer'],
    ['', 'maintenance', '2026-11-19T23:59', {}, 'not before'],
    ['invente-envoi-refuse-4xx', 'duplicata-pieces', today, { statuses: ['4xx'] }, 'the class of a refusal'],
    ['', 'duplicata-pieces', today, { statuses: ['5xx'] }, 'another class'],
    ['', 'duplicata-recapitulatif', today, { statuses: ['4xx'] }, 'another step'],
    ['invente-releve-coupe', 'releve-vide', today, { failure: true }, 'no answer at all'],
    ['', 'session-fermee', today, { failure: true }, 'no answer elsewhere'],
    ['invente-session-et-serveur', 'session-fermee', today, { statuses: ['5xx'] }, 'two signs'],
    ['', 'releve-vide', today, { statuses: ['5xx'] }, 'the second sign alone'],
  ])('%s on %s, %s, %j: %s', async (id, page, day, around) => expect((await idsOn(`invente-${page}`, day, around)).filter(isInvented)).toEqual(id ? [id] : []));
});

it('what has no sign waits under « Bon à savoir ici », on its days and at its place', async () => {
  const toKnow = (day: string, step: string) => entriesToKnow(indexEntries(entries), { ...usual, portal: 'permis', procedure: 'permis-inscription', step, messages: [], fields: [], findings: [] }, day);
  expect(toKnow('2026-12-20', 'avant-demarche')).toContain('invente-fetes-2026');
  for (const [day, step] of [['2026-11-30', 'avant-demarche'], ['2027-01-05', 'avant-demarche'], ['2026-12-20', 'paiement']] as const) expect(toKnow(day, step)).not.toContain('invente-fetes-2026');
  expect(await idsOn('invente-inscription-annonce', '2026-12-20')).toEqual([]);
});
