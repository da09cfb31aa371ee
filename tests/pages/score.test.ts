import { expect, test } from 'vitest';
import { scorePages } from './score';
import { savedPages } from './load';

const scores = await scorePages();

/** What the issue asks of every engine that reads these pages; the exact facts of each page are in `facts.test.ts`. */
test.each([
  ['procedure', 0.95],
  ['step', 0.95],
  ['stepper', 0.95],
  ['fields listed', 1],
  ['kinds, precision', 0.98],
  ['kinds, recall', 0.95],
  ['findings, precision', 0.98],
  ['findings, recall', 0.95],
  ['messages, precision', 0.98],
  ['messages, recall', 0.95],
  ['silence', 1],
])('%s: at least %f', (name, least) => {
  const { right, of, wrong } = scores[name]!;
  expect(of).toBeGreaterThan(25);
  expect(right / of >= least || wrong).toBe(true);
});

test('there are pages of every portal, and pages with nothing to say', () => {
  expect(savedPages.length).toBeGreaterThanOrEqual(80);
  const portals = new Set(savedPages.map(({ expected }) => expected.portal));
  for (const portal of ['institutionnel', 'compte', 'immatriculation', 'permis', 'identite', 'rdv', 'siv', 'histovec', 'franceconnect']) expect(portals).toContain(portal);
});
