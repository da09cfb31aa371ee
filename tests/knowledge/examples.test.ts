import { expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { makeEye } from '../../scripts/cli/try';
import { savedPages } from '../pages/load';

const see = makeEye();
const { entries } = readKnowledge();
const raisedOn = new Map(
  await Promise.all(savedPages.map(async ({ name, file, url }) => [name, (await see(file, url, '2026-11-24')).issues.map(({ id }) => id)] as const)),
);

test.each(entries.flatMap(({ id, examples }) => examples.fires.map((page) => [id, page] as const)))('%s fires on %s', (id, page) => {
  expect(raisedOn.get(page)).toContain(id);
});

test.each(entries.flatMap(({ id, examples }) => examples.silent.map((page) => [id, page] as const)))('%s is silent on %s', (id, page) => {
  expect(raisedOn.get(page)).toBeDefined();
  expect(raisedOn.get(page)).not.toContain(id);
});

test.each(['aide-demarches', 'compte-mon-espace', 'compte-connexion', 'contact-particulier', 'recherche', 'vitrine-vendre', 'bandeau-cookies'])('no entry fires on %s', (page) => {
  expect(raisedOn.get(page)).toEqual([]);
});
