import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { root } from './run.mjs';

/** The add-on's id as the manifest gives it, and the address of its pages that we choose for the tests. */
const gecko = '{5d0c9a1e-7b34-4c58-9a0f-2f6be1d3a8c7}';
const uuid = '11111111-2222-4333-8444-555555555555';

/**
 * @typedef {object} Driven a real browser with the extension on it, the practice site standing in for the real hosts
 * @property {'chromium' | 'firefox'} name
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionUrl address of the extension's pages, with a slash at the end
 * @property {string} downloads folder where files are saved
 * @property {() => string} stdout what the browser printed (the background's console, in Firefox)
 * @property {() => Promise<void>} close
 */

/**
 * @param {'chromium' | 'firefox'} name
 * @param {{ port: number, proxyPort: number }} site
 * @param {{ mode?: 'test' | 'production', headless?: boolean, extension?: string, args?: string[], language?: string, dark?: boolean, prefs?: Record<string, boolean | number | string>, targetFilter?: (target: import('puppeteer-core').Target) => boolean }} [options] mode: of the build; extension: another build's folder; prefs: of Firefox
 * @returns {Promise<Driven>}
 */
export async function launch(name, site, options = {}) {
  const { mode = 'test', headless = true } = options;
  const suffix = mode === 'test' ? '-test' : '';
  const extension = options.extension ?? join(root, '.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${suffix}`);
  const folder = mkdtempSync(join(tmpdir(), 'balise-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const driven = name === 'chromium' ? await chromium(site, extension, folder, downloads, headless, options) : await firefox(site, extension, folder, downloads, headless, options);
  return {
    ...driven,
    name,
    downloads,
    close: async () => {
      await driven.browser.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function chromium(site, extension, folder, downloads, headless, { args = [], language = 'fr-FR', targetFilter }) {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // A download behaviour set by the driver would lose the file's name: the profile says where instead.
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false }, intl: { accept_languages: language, selected_languages: language } }));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    ...(targetFilter && { targetFilter }),
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--lang=${language}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, extensionUrl: `chrome-extension://${id}/`, stdout: () => '' };
}

async function firefox(site, extension, folder, downloads, headless, { args = [], language = 'fr-FR', dark = false, prefs = {} }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': site.proxyPort,
      'network.proxy.no_proxies_on': '',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'intl.locale.requested': language.slice(0, 2),
      'intl.accept_languages': language,
      // 0 is dark, 1 light: pages see it as the person's own choice.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'devtools.console.stdout.content': true,
      ...prefs,
    },
  });
  let printed = '';
  browser.process()?.stdout?.on('data', (part) => (printed += part));
  browser.process()?.stderr?.on('data', (part) => (printed += part));
  await browser.installExtension(extension);
  return { browser, extensionUrl: `moz-extension://${uuid}/`, stdout: () => printed };
}

/**
 * Opens a page of the extension. Firefox never tells that such a page has loaded, so its content is waited for.
 * @param {Driven} driven
 * @param {string} path for example `report.html?tab=1`
 * @param {string} ready a selector that tells the page is there
 */
export async function openExtensionPage({ browser, extensionUrl, name }, path, ready) {
  const page = await browser.newPage();
  await page.goto(extensionUrl + path, name === 'firefox' ? { waitUntil: [] } : {});
  await page.waitForSelector(ready);
  return page;
}
