import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Driven } from '../../scripts/lib/driver.mjs';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { openSavedPage } from '../../scripts/cli/page';
import { pageMap } from '../../utils/knowledge/page-map';
import { portalOf } from '../../utils/page/hosts';
import { savedPages } from '../pages/load';
import { startSite, type Site } from '../site/server.mjs';
import { read } from './page-reader';

const knowledge = readKnowledge();
const mapOf = (url: string) => pageMap(knowledge.atlas, knowledge.entries, portalOf(url));

/** The page reader as one script, the same source as in the extension. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: new URL('./page-reader.ts', import.meta.url).pathname, formats: ['iife'], name: 'reader', fileName: 'reader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the page reader was not built');
  return chunk.code;
}

describe.each(['chromium', 'firefox'] as const)('saved pages read the same in Node and in %s', (name) => {
  let site: Site;
  let driven: Driven;
  let reader: string;
  /** One for all: each page takes the place of the one before, as a document of its own. */
  let page: Page;
  beforeAll(async () => {
    site = await startSite();
    [driven, reader] = await Promise.all([launch(name, site), bundleReader()]);
    page = await driven.browser.newPage();
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test.each(savedPages.map((page) => [page.name, page] as const))('%s', async (_, { url, html, file }) => {
    const { document, close } = openSavedPage(file, url);
    const inNode = JSON.parse(read(document, url, mapOf(url)));
    await close();
    await page.setContent(html);
    const script = `(() => { ${reader}; return reader.read(document, ${JSON.stringify(url)}, ${JSON.stringify(mapOf(url))}); })()`;
    const inBrowser = JSON.parse((await page.evaluate(script)) as string);
    expect(inBrowser).toEqual(inNode);
  });
});
