import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knowledgeBuild, sequenceAt } from '../../scripts/cli/knowledge-bundle';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { knowledgeKeygen } from '../../scripts/cli/knowledge-keygen';
import { knowledgeSign } from '../../scripts/cli/knowledge-sign';
import { parseEnvelope, writeEnvelope, type ListContent } from '../../utils/knowledge/envelope';
import { openList } from '../../utils/knowledge/update';
import { envelope, url, World } from '../knowledge/lists';
import { useFolder } from './use-folder';

const used = useFolder();
const file = (name: string) => join(used.folder, name);
const bytesOf = (name: string) => Uint8Array.from(readFileSync(file(name)));

test('build, keygen, sign: a list that the extension takes', async () => {
  expect(await knowledgeBuild(['--out', file('list.json'), '--sequence', '7'])).toBe(0);
  expect(await knowledgeKeygen(['--out', used.folder])).toBe(0);
  expect(await knowledgeSign([file('list.json'), '--key', file('list.key')])).toBe(0);
  const world = new World();
  world.now = Date.now();
  world.serve(bytesOf('list.json'), readFileSync(file('list.json.sig'), 'utf8'));
  const list = openList({ name: 'essai', url, keys: [readFileSync(file('list.pub'), 'utf8').trim()], floor: 0 }, world.means);
  expect(await list.refresh()).toBe('updated');
  const { content } = await list.state();
  const { entries, atlas } = readKnowledge();
  expect([content?.sequence, content?.entries, content?.atlas, content?.rejected]).toEqual([7, entries, atlas, []]);
});

test('the number rises by itself, and stays far from the bound of one jump for years', () => {
  const at = (day: string) => sequenceAt(Date.parse(day));
  expect(at('2026-01-01T00:10:00Z')).toBe(1);
  expect(at('2026-11-24T10:20:00Z')).toBeGreaterThan(at('2026-11-24T10:00:00Z'));
  expect(at('2044-12-31T00:00:00Z')).toBeLessThan(1_000_000);
});

test.each([['--sequence', '0'], ['--sequence', 'x'], ['--sequence', '9007199254740992'], ['--expires', 'demain']])('build refuses %s %s', async (...args) => {
  expect(await knowledgeBuild(['--out', file('list.json'), ...args])).toBe(2);
});

test.each([['2020-01-01', 'over before it is made'], ['2036-01-01', 'good for ever']])('build writes no list to be taken until %s: %s', async (day) => {
  expect(await knowledgeBuild(['--out', file('list.json'), '--expires', day])).toBe(1);
  expect(() => statSync(file('list.json'))).toThrow(/ENOENT/);
});

test('sign without a key says what to do, and a key that is none is refused', async () => {
  writeFileSync(file('list.json'), writeEnvelope(envelope));
  expect(await knowledgeSign([file('list.json')])).toBe(2);
  expect(used.said).toContain('keygen');
  expect(await knowledgeSign([file('list.json'), '--key', file('list.json')])).toBe(2);
  expect(() => statSync(file('list.json.sig'))).toThrow(/ENOENT/);
});

test.each([
  ['a list that would be refused', { ...envelope, issues: [] }, /empty/],
  ['a list that would lose an entry', { ...envelope, issues: [...envelope.issues, { id: 'mauvaise' }] }, /mauvaise/],
])('sign does not sign %s', async (_, given, why) => {
  await knowledgeKeygen(['--out', used.folder]);
  writeFileSync(file('list.json'), writeEnvelope(given));
  expect(await knowledgeSign(['--key', file('list.key'), file('list.json')])).toBe(1);
  expect(used.said).toMatch(why);
  expect(() => statSync(file('list.json.sig'))).toThrow(/ENOENT/);
});

test('keygen: a private key for its owner alone, never overwritten, never in this folder', async () => {
  expect(await knowledgeKeygen(['--out', used.folder])).toBe(0);
  const key = readFileSync(file('list.key'), 'utf8');
  if (process.platform !== 'win32') expect(statSync(file('list.key')).mode & 0o077).toBe(0);
  expect(await knowledgeKeygen(['--out', used.folder])).toBe(1);
  expect(readFileSync(file('list.key'), 'utf8')).toBe(key);
  expect(await knowledgeKeygen(['--out', resolve(import.meta.dirname, '../../.cache/keys')])).toBe(2);
  expect(used.said).not.toContain(key.split('\n')[1]);
});

test('what is built has nothing that the extension would drop', async () => {
  await knowledgeBuild(['--out', file('list.json')]);
  const list = parseEnvelope(bytesOf('list.json')) as ListContent;
  expect([list.rejected, list.skipped]).toEqual([[], 0]);
  expect(list.help.contacts.length).toBeGreaterThan(0);
});
