import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../scripts/lib/browsers.mjs';
import { inColumns } from '../../scripts/cli/columns';
import { benches } from './all';

/** Runs the benches whose name holds these words, all without; prints what was measured beside its budget. @returns whether all budgets were kept */
export async function runBenches(words: string): Promise<boolean> {
  const { chromium } = await ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({ executablePath: chromium ?? '', headless: true, pipe: true, protocolTimeout: 600_000, args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  let kept = true;
  try {
    process.stdout.write(`${await browser.version()}, Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}, autoconsent ${peerVersion()}\n`);
    for (const { name, timed, run } of benches.filter((bench) => bench.name.toLowerCase().includes(words.toLowerCase()))) {
      const page = await browser.newPage();
      await serveNothing(page);
      const rows = await run(page);
      await page.close();
      kept &&= rows.every(({ over }) => !over);
      process.stdout.write(`\n${name}\n${timed}\n\n${inColumns([['', 'measured', 'budget', ''], ...rows.map(({ what, measured, budget, over }) => [what, measured, budget, over ? 'OVER' : ''])])}\n`);
    }
  } finally {
    await browser.close();
  }
  return kept;
}

/** Every address is an empty page of ours, isolated: then the browser's clock counts in steps of 5 µs, else of 100. */
async function serveNothing(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '', headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' } }));
}

function peerVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };
  return devDependencies['@duckduckgo/autoconsent'] ?? '';
}
