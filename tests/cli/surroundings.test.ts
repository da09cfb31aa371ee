import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { usual, withBrowser } from '../../scripts/cli/surroundings';

const root = resolve(import.meta.dirname, '../..');

test('a browser by its name, the newest unless a version is told', () => {
  expect(withBrowser('firefox/153')).toEqual({ ...usual, browser: { name: 'firefox', version: 153 } });
  expect(withBrowser('chrome')).toEqual(usual);
  for (const wrong of ['', 'safari', 'firefox/', 'firefox/0', 'firefox/99999', 'chrome/1.5']) expect(withBrowser(wrong)).toBeNull();
});

test('try --browser: an entry about Chrome is signalled there, and not in Firefox', () => {
  const file = join(root, 'tests/pages/probleme-histovec-acces.html');
  const idsIn = (browser: string) => {
    const { status, stdout } = spawnSync('node', ['scripts/balise.mjs', 'try', file, '--url', 'https://histovec.interieur.gouv.fr/histovec/proprietaire', '--today', '2026-11-24', '--browser', browser], { cwd: root, encoding: 'utf8' });
    return status === 2 ? 'usage' : (JSON.parse(stdout) as { issues: { id: string }[] }).issues.map(({ id }) => id);
  };
  expect([idsIn('chrome'), idsIn('firefox/153'), idsIn('safari')]).toEqual([['histovec-acces-non-autorise'], [], 'usage']);
});
