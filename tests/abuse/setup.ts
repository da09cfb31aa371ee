import { afterAll, beforeAll } from 'vitest';
import { launch, openExtensionPage, type Driven } from '../../scripts/lib/driver.mjs';
import type { Event } from '../../utils/journal/event';
import { startSite, type Site } from '../site/server.mjs';

export const form = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion';
export const browsers = ['chromium', 'firefox'] as const;
export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A browser on the practice site for all the tests of a `describe`. */
export function useBrowser(name: (typeof browsers)[number], mode: 'test' | 'production' = 'test') {
  const used = {} as { site: Site; driven: Driven };
  beforeAll(async () => {
    used.site = await startSite();
    used.driven = await launch(name, used.site, { mode });
  });
  afterAll(async () => {
    await used.driven?.close();
    await used.site?.close();
  });
  return {
    get driven() {
      return used.driven;
    },
    open: async (url: string) => {
      const page = await used.driven.browser.newPage();
      await page.goto(url);
      return page;
    },
    /** What the journal holds on the disk. */
    journal: async (): Promise<Event[]> => {
      const page = await openExtensionPage(used.driven, 'report.html', 'h1');
      const events = await page.evaluate(async () => {
        const { storage } = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
        return ((await storage.local.get('journal')) as { journal?: { events: Event[] } }).journal?.events ?? [];
      });
      await page.close();
      return events;
    },
  };
}

declare const chrome: { storage: { local: { get: (key: string) => Promise<unknown>; set: (items: object) => Promise<void> } }; runtime: { reload: () => void } };
