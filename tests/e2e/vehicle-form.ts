import type { Page } from 'puppeteer-core';

/** Types in the fields of the practice site's vehicle forms, by id or name, and leaves the last one. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.type(`[id="${id}"],[name="${id}"]`, value);
  await page.keyboard.press('Tab');
}

/** Goes on to the step of this title. */
export async function next(page: Page, title: string): Promise<void> {
  await page.click('#suivant');
  await page.waitForFunction((title) => document.querySelector('h2')?.textContent === title && document.querySelector('form'), {}, title);
}
