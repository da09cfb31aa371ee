/** Draws `public/icon/*.png` from `public/icon/balise.svg`, in a real browser. Run by hand after a change of the drawing: `node scripts/icons.mjs`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './lib/browsers.mjs';
import { root } from './lib/run.mjs';

const folder = join(root, 'public', 'icon');
const drawing = readFileSync(join(folder, 'balise.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
