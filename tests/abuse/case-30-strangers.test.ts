import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isOurs } from '../../utils/page/hosts';
import { browsers, countHosts, form, listen, useBrowser, wait } from '../browser';

const saved = readFileSync(resolve(import.meta.dirname, '../pages/occasion-tableau.html'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'balise-strangers-'));
writeFileSync(join(folder, 'formulaire.html'), saved);
const unlocked = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(saved)).listen(0, '127.0.0.1');
afterAll(() => {
  unlocked.close();
  rmSync(folder, { recursive: true });
});

describe.each(browsers)('case 30, in %s', (name) => {
  // Chromium is told where http leads, and not to try https first.
  const args = ({ port }: { port: number }) => [`--host-resolver-rules=MAP *:80 127.0.0.1:${(unlocked.address() as AddressInfo).port}, MAP * 127.0.0.1:${port}`, '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable'];
  const used = useBrowser(name, name === 'chromium' ? { args } : {});

  /** Our hosts in a page and each of its frames, the address where it ended, and what was said on its console. */
  async function visit(url: string, addChild = false) {
    let noise: string[] = [];
    const page = await used.open(url, (before) => (noise = listen(before)));
    if (addChild) {
      await page.evaluate(() => {
        const [blank, written] = [document.createElement('iframe'), document.createElement('iframe')];
        written.srcdoc = '<label for="immatriculation">Numéro d’immatriculation</label><input id="immatriculation">';
        document.body.append(blank, written);
      });
    }
    await wait(1500);
    const hosts = await Promise.all(page.frames().map((frame) => frame.evaluate(countHosts)));
    const ended = page.url();
    await page.close();
    // Some of these pages have no icon: the browser says so.
    return { hosts, ended, noise: noise.filter((line) => !line.includes('404')) };
  }

  test('case 30: the same form on our host has the button; on look-alike hosts nothing is touched', async () => {
    expect(await visit(form)).toEqual({ hosts: [1], ended: form, noise: [] });
    for (const host of ['ants.gouv.fr.example', 'ants-gouv.example']) {
      const url = form.replace('immatriculation.ants.gouv.fr', host);
      expect(await visit(url)).toEqual({ hosts: [0], ended: url, noise: [] });
    }
  });

  test('case 30: our form inside a stranger’s page stays alone', async () => {
    expect(await visit('https://evil.example/')).toEqual({ hosts: [0, 0], ended: 'https://evil.example/', noise: [] });
  });

  test('case 30: blank children of our own page stay alone', async () => {
    expect(await visit(form, true)).toEqual({ hosts: [1, 0, 0], ended: form, noise: [] });
  });

  test('case 30: a form saved as a file stays alone', async () => {
    const url = pathToFileURL(join(folder, 'formulaire.html')).href;
    expect(await visit(url)).toEqual({ hosts: [0], ended: url, noise: [] });
  });

  // The practice site's proxy for Firefox takes https only; its manifest is read below.
  if (name === 'firefox') return;
  test('case 30: our own address without a lock stays alone', async () => {
    const url = form.replace('https:', 'http:');
    expect(await visit(url)).toEqual({ hosts: [0], ended: url, noise: [] });
  });
});

test.each(['chrome-mv3', 'firefox-mv3'])('case 30: %s asks for https pages only, none of them blank', (build) => {
  const { content_scripts: scripts, host_permissions: hosts } = JSON.parse(readFileSync(resolve(import.meta.dirname, `../../.output/${build}/manifest.json`), 'utf8')) as { content_scripts: { matches: string[] }[]; host_permissions: string[] };
  expect(scripts.map((script) => Object.keys(script).sort())).toEqual([['all_frames', 'js', 'matches', 'run_at']]);
  expect([...hosts, ...scripts.flatMap(({ matches }) => matches)].filter((match) => !/^https:\/\/(\*\.ants|siv\.interieur|histovec\.interieur)\.gouv\.fr\/\*$/.test(match))).toEqual([]);
});

test.each(['http://ants.gouv.fr/', 'file:///ants.gouv.fr/', 'about:blank', 'about:srcdoc', 'data:text/html,ants.gouv.fr', 'blob:https://ants.gouv.fr/1', 'https://ants.gouv.fr.example/', 'https://ants.gouv.fr@evil.example/', 'https://notants.gouv.fr/', 'https://ants.gouv.fr./'])('case 30: %s is not ours', (url) => {
  expect(isOurs(url)).toBe(false);
});
