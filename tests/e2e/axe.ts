import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in our own surface: the shadow host of a page (test build: its root is open), or a whole page of the extension. */
export async function axeViolations(page: Page, ours: 'panel' | 'page'): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (ours) => {
    const host = [...document.documentElement.children].find((child) => child.shadowRoot);
    const { axe } = globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const found = await axe.run(ours === 'panel' ? { include: [host] } : document, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, ours);
}
