import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browsers, form, useBrowser, wait } from '../browser';

describe.each(browsers)('case 25, in %s', (name) => {
  const used = useBrowser(name, { mode: 'production' });

  test('case 25: in the release build the page finds one empty host, and nothing of ours in its events', async () => {
    const page = await used.open(form);
    await page.waitForSelector('#immatriculation');
    await wait(1500);
    await page.evaluate(() => {
      const paths: string[] = [];
      for (const type of ['click', 'focusin', 'keydown']) addEventListener(type, (event) => paths.push(event.composedPath().map((node) => (node instanceof Element ? node.localName + node.className : '')).join(' ')), true);
      Object.assign(globalThis, { paths });
    });
    await page.type('#immatriculation', 'AB-1O3-CD');
    await page.keyboard.press('Tab');
    await wait(1200);
    // A real click where the button stands: at the bottom right.
    await page.mouse.click(1200, 860);
    await wait(1200);
    const seen = await page.evaluate(() => {
      const hosts = [...document.documentElement.children].filter(({ localName }) => localName === 'div');
      return { hosts: hosts.map((host) => [host.shadowRoot, host.outerHTML]), text: document.documentElement.innerText.includes('AB-103-CD'), size: hosts[0]?.getBoundingClientRect().height ?? 0, paths: (globalThis as unknown as { paths: string[] }).paths };
    });
    expect(seen.hosts).toEqual([[null, '<div data-balise=""></div>']]);
    // The panel did open: the host grew. Yet no word of it can be read, and no event told of its insides.
    expect(seen.size).toBeGreaterThan(200);
    expect(seen.text).toBe(false);
    expect(seen.paths.length).toBeGreaterThan(3);
    expect(seen.paths.filter((path) => /opener|panel|card|badge/.test(path))).toEqual([]);
    // Our click ends at the host: nothing stands inside of it, for the page.
    expect(seen.paths.filter((path) => path.startsWith('div html'))).not.toEqual([]);
    expect(await page.evaluate(() => document.elementFromPoint(1200, 860)?.outerHTML)).toBe('<div data-balise=""></div>');
  });

  test('case 25: a page that guesses the address of our files gets none, so cannot tell that we are here', async () => {
    const page = await used.open(form);
    const load = (url: string) => page.evaluate((src) => new Promise((done) => Object.assign(new Image(), { onload: () => done(true), onerror: () => done(false), src })), url);
    expect(await load('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')).toBe(true);
    expect(await load(`${used.driven.extensionUrl}icon/128.png`)).toBe(false);
  });
});

test.each(['chrome-mv3', 'firefox-mv3'])('case 25: %s offers no file to pages', (folder) => {
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, `../../.output/${folder}/manifest.json`), 'utf8')) as Record<string, unknown>;
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting', 'webRequest']);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});
