import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launch, openExtensionPage, type Driven } from '../scripts/lib/driver.mjs';
import { waitForButton } from '../scripts/lib/panel.mjs';
import type { Event } from '../utils/journal/event';
import { startSite, type Site } from './site/server.mjs';

export const form = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion';
export const browsers = ['chromium', 'firefox'] as const;
export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The extension's API, as functions given to `evaluate` see it; both browsers call it `chrome`. */
export interface ExtensionApi {
  readonly storage: { readonly local: Local };
  readonly runtime: { readonly reload: () => void };
}
interface Local {
  readonly QUOTA_BYTES: number;
  readonly get: () => Promise<Stored>;
  readonly getBytesInUse: () => Promise<number>;
  readonly remove: (key: string) => Promise<void>;
  set: (items: object) => Promise<void>;
}
interface Stored {
  readonly journal?: { readonly events: readonly Event[] };
  readonly settings?: { readonly muted: readonly string[] };
}

interface Options {
  readonly mode?: 'test' | 'production';
  readonly args?: (site: Site) => string[];
  /** A new browser for each test: for those that break it on purpose. */
  readonly perTest?: boolean;
  readonly targetFilter?: (target: { type: () => string }) => boolean;
}

/** A browser on the practice site for all the tests of a `describe`. */
export function useBrowser(name: (typeof browsers)[number], { mode = 'test', args = () => [], perTest = false, targetFilter }: Options = {}) {
  const used = {} as { site: Site; driven: Driven };
  (perTest ? beforeEach : beforeAll)(async () => {
    used.site = await startSite();
    used.driven = await launch(name, used.site, { mode, args: args(used.site), ...(targetFilter && { targetFilter }) });
  });
  (perTest ? afterEach : afterAll)(async () => {
    await used.driven?.close();
    await used.site?.close();
  });
  const stored = async (): Promise<Stored> => {
    const page = await openExtensionPage(used.driven, 'report.html', 'h1');
    const all = await page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.get());
    await page.close();
    return all;
  };
  /** @param prepare called before the page loads */
  const open = async (url: string, prepare?: (page: Page) => unknown) => {
    const page = await used.driven.browser.newPage();
    await prepare?.(page);
    await page.goto(url);
    return page;
  };
  return {
    get driven() {
      return used.driven;
    },
    get site() {
      return used.site;
    },
    open,
    /** The vehicle form, drawn, with our button on it. */
    openForm: async (prepare?: (page: Page) => unknown) => {
      const page = await open(form, prepare);
      await page.waitForSelector('#immatriculation');
      await waitForButton(page, /Balise/);
      return page;
    },
    /** What is on the disk. */
    stored,
    journal: async (): Promise<readonly Event[]> => (await stored()).journal?.events ?? [],
  };
}

/** What the page says or throws, and our scripts in it: the driver hears the isolated world too, in both browsers. */
export function listen(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  return noise;
}

/** Runs in the page: the children of the root that are neither head nor body; ours would be one. */
export const countHosts = () => [...document.documentElement?.children ?? []].filter(({ localName }) => localName === 'div').length;
