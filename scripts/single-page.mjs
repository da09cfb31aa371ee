/** `npm run pages:single`: the known issues as one file, `dist/problemes-connus.html`, which works from disk, without the extension. `-- --date 2026-11-24` says another day than today. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureModules } from './lib/modules.mjs';
import { root } from './lib/run.mjs';

await ensureModules();
const { register } = await import('tsx/esm/api');
register();
const [{ bundleScript }, { readFileData }, { pageHtml }, { stillHtml }, { localNow }] = await Promise.all(['single-page/bundle.ts', 'single-page/data.ts', 'single-page/page-html.ts', 'single-page/still.tsx', '../utils/clock.ts'].map((file) => import(`./${file}`)));

const { values } = parseArgs({ options: { date: { type: 'string', default: localNow().slice(0, 10) } } });
const data = readFileData(values.date);
const styles = ['tokens.css', 'base.css', 'page/page.css', 'page/issue-card.css', 'issues/issues.css'].map((file) => readFileSync(join(root, 'components', file), 'utf8')).join('\n');
const html = pageHtml({ title: data.words.fr['issues.tab'], styles, script: await bundleScript(), data, still: stillHtml(data) });

const file = join(root, 'dist', 'problemes-connus.html');
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(file, html);
process.stdout.write(`dist/problemes-connus.html: ${data.list.entries.length} known issues, ${Math.round(html.length / 1000)} kB\n`);
