import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { publicKeys } from '../../utils/knowledge/keys';
import { publicUrl } from '../../utils/knowledge/source';

test('no release without a key and an address of the list; it is said how to have them', () => {
  // The day that both are there, this test has done its work and is to be taken away.
  expect([publicKeys, publicUrl]).toEqual([[], null]);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/keys\.ts holds no public key.*keygen\n.*source\.ts holds no address[\s\S]*maintenir-la-liste\.md/);
});
