import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { knowledgeVerify } from '../../scripts/cli/knowledge-verify';
import { writeEnvelope, type Envelope } from '../../utils/knowledge/envelope';
import { envelope as sample, makeKey, type Key } from '../knowledge/lists';
import { useFolder } from './use-folder';

/** As today, whatever is published tomorrow. */
vi.mock('../../utils/knowledge/keys', () => ({ publicKeys: [], builtInKeys: () => [] }));

const key = await makeKey();
const other = await makeKey();
const now = Date.now();
const day = (days: number) => new Date(now + days * 864e5).toISOString();
const envelope: Envelope = { ...sample, created: `${day(-1).slice(0, 19)}Z`, expires: day(100).slice(0, 10) };
const used = useFolder();

async function put(name: string, changes: Partial<Envelope> = {}, by: Key | null = key): Promise<string> {
  const file = join(used.folder, name);
  const bytes = writeEnvelope({ ...envelope, ...changes });
  writeFileSync(file, bytes);
  if (by) writeFileSync(`${file}.sig`, `${await by.sign(bytes)}\n`);
  return file;
}
const verify = async (file: string, ...more: string[]) => [await knowledgeVerify([file, '--key', key.publicKey, ...more]), used.said];

test('a list that the extension takes, its key given as such or as a file', async () => {
  const file = await put('list.json');
  expect(await verify(file)).toEqual([0, expect.stringMatching(/^Good: number 100, 1 entries/)]);
  writeFileSync(join(used.folder, 'list.pub'), `${key.publicKey}\n`);
  expect(await knowledgeVerify(['--key', join(used.folder, 'list.pub'), file])).toBe(0);
});

test.each<[string, Partial<Envelope>, Key | null, RegExp]>([
  ['no signature', {}, null, /\(unsigned\): The list is not signed/],
  ['the signature of another key', {}, other, /\(signature\)/],
  ['a list that is over', { created: '2026-01-01T00:00:00Z', expires: '2026-02-01' }, key, /\(expired\)/],
  ['a list from the future', { created: `${day(3).slice(0, 19)}Z` }, key, /\(future\)/],
  ['a number that is far too high', { sequence: 2_000_000 }, key, /\(jump\)/],
  ['an entry that would be dropped', { issues: [...envelope.issues, { id: 'mauvaise' }] }, key, /would be dropped: mauvaise/],
  ['no entry at all', { issues: [] }, key, /\(empty\)/],
])('refuses %s', async (_, changes, by, why) => {
  expect(await verify(await put('list.json', changes, by))).toEqual([1, expect.stringMatching(why)]);
});

test('refuses one byte changed after it was signed', async () => {
  const file = await put('list.json');
  writeFileSync(file, writeEnvelope({ ...envelope, sequence: 101 }));
  expect(await verify(file)).toEqual([1, expect.stringMatching(/\(signature\)/)]);
});

test('after the list that is served now: a higher number only', async () => {
  const served = await put('served.json', { sequence: 100 });
  for (const [sequence, exit, why] of [[101, 0, /Good: number 101/], [99, 1, /\(older\)/], [100, 1, /served already/]] as const) {
    used.said = '';
    expect(await verify(await put('list.json', { sequence }), '--published', served)).toEqual([exit, expect.stringMatching(why)]);
  }
});

test('says what is missing: the file, or a key', async () => {
  expect(await knowledgeVerify([join(used.folder, 'none.json'), '--key', key.publicKey])).toBe(2);
  expect(await knowledgeVerify([])).toBe(2);
  expect(await knowledgeVerify([await put('list.json')])).toBe(2);
  expect(used.said).toContain('keys.ts has none yet');
});
