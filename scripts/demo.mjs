/**
 * `npm run demo`: the main job on the practice site, in a real browser (`-- --firefox` for Firefox).
 * With a display, the person plays; without, the story plays itself and leaves numbered screenshots and the saved report.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureModules } from './lib/modules.mjs';
import { root, run } from './lib/run.mjs';

const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const byHand = hasDisplay && !process.argv.includes('--headless');

await ensureModules();
await ensureBrowsers([name]);
const mode = byHand ? 'production' : 'test';
console.log('Building the extension…');
const { code, output } = await run('npx', ['wxt', 'build', '-b', name === 'chromium' ? 'chrome' : 'firefox', '--mv3', '--mode', mode], { quiet: true });
if (code !== 0) throw new Error(output);

const [{ startSite }, { launch }, { form, play }] = await Promise.all([import('../tests/site/server.mjs'), import('./lib/driver.mjs'), import('./lib/story.mjs')]);
const site = await startSite();
const driven = await launch(name, site, { mode, headless: !byHand });
try {
  await (byHand ? playByHand() : playByItself());
} finally {
  await driven.close();
  await site.close();
}

async function playByHand() {
  const page = await driven.browser.newPage();
  await page.goto(form);
  console.log(`The practice site is open: fill in the form, Balise is at the bottom right.\nTry a plate with the letter O for the digit 0. Close the browser when you are done.`);
  await new Promise((closed) => driven.browser.once('disconnected', closed));
}

async function playByItself() {
  const folder = join(root, '.cache', `demo-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const { json, text } = await play(driven, async (moment, page) => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${moment}.png`;
    await page.screenshot({ path: join(folder, file) });
    console.log(`  ${file}`);
  });
  writeFileSync(join(folder, 'report.json'), json);
  writeFileSync(join(folder, 'report.txt'), text);
  console.log(`No display: the story played by itself. Screenshots and the saved report are in\n${folder}`);
}
