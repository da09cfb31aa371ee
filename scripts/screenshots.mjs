/** `npm run screenshots`: the pictures of the documents, made from the real product on the practice site. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureModules } from './lib/modules.mjs';
import { root, run } from './lib/run.mjs';

/** Moments of the story that the documents show. */
const pictures = { 'plate-with-o': 'panel', 'technical-error': 'known-issue', report: 'report' };

await ensureModules();
await ensureBrowsers(['chromium']);
const { code, output } = await run('node', ['scripts/build-test.mjs', 'chrome'], { quiet: true });
if (code !== 0) throw new Error(output);
const [{ startSite }, { launch }, { play }] = await Promise.all([import('../tests/site/server.mjs'), import('./lib/driver.mjs'), import('./lib/story.mjs')]);
const folder = join(root, 'docs', 'images');
mkdirSync(folder, { recursive: true });
const site = await startSite();
const driven = await launch('chromium', site);
try {
  await play(driven, async (moment, page) => {
    if (Object.hasOwn(pictures, moment)) await page.screenshot({ path: join(folder, `${pictures[moment]}.png`) });
  });
} finally {
  await driven.close();
  await site.close();
}
