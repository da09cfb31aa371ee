import { expect, it } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { countEntries } from '../../scripts/cli/knowledge-table/counts';
import { renderTable } from '../../scripts/cli/knowledge-table/render';
import type { Entry } from '../../utils/knowledge/schema';
import { today } from './check-folder';
import { sample } from './load';

const { entries, atlas } = readKnowledge();
const make = (change: Partial<Entry>): Entry => ({ ...sample, ...change });
const several: Entry[] = [
  make({ id: 'a', where: { procedures: ['immat-cession'], steps: ['paiement'] }, when: { any: [{ status: '5xx' }] }, lastConfirmed: '2026-11-01' }),
  make({ id: 'b', where: { steps: ['paiement'] }, when: { all: [{ dateFrom: '2026-01-01' }, { browser: 'firefox' }] }, sources: ['https://example.org/1', 'https://example.org/2', 'https://example.org/3'] }),
  make({ id: 'c', where: { procedures: ['immat-cession'] }, when: { any: [{ failure: true }] }, status: 'fixed' }),
  make({ id: 'd', where: { portals: ['permis'], steps: ['paiement'] } }),
];

it('counts signs, ages and sources; a date or a browser is no sign, and what is retired shows none', () => {
  expect(countEntries(several, today)).toEqual({ entries: 4, signs: 1, fresh: 1, old: 2, retired: 1, sources: [1, 1.5, 3] });
  expect(countEntries([], today).sources).toEqual([0, 0, 0]);
});

it('puts an entry wherever it fits: every procedure when it names none, not on another site', () => {
  const lines = renderTable(several, atlas.portals, today).split('\n');
  const cells = (name: string) => lines.findLast((line) => line.startsWith(name))?.split(/ {2,}/).slice(1);
  expect(cells('immat-cession')?.[9]).toBe('1+1');
  expect(cells('permis-echange')?.[9]).toBe('0+2');
  expect(cells('immat-cession')?.[0]).toBe('·');
  expect(lines.filter((line) => line.startsWith('immat-cession'))[0]?.split(/ {2,}/)).toEqual(['immat-cession', '2', '1', '0', '1', '0', '1', '1 to 1, mean 1.0']);
});

it('adds up, for the list of this working copy', () => {
  const { entries: all, fresh, old, retired } = countEntries(entries, today);
  expect([all, fresh + old + retired]).toEqual([entries.length, entries.length]);
});
