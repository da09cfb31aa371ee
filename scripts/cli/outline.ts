import { existsSync, readFileSync } from 'node:fs';
import { pageMap } from '../../utils/knowledge/page-map';
import { mayRead } from '../../utils/page/fields';
import { portalOf } from '../../utils/page/hosts';
import { outlinePage } from '../../utils/page/outline';
import { keepOutline } from '../../utils/report/outline';
import { redact } from '../../utils/report/redact';
import { removeTyped } from '../../utils/report/session-pass';
import { typedTokens } from '../../utils/report/typed-tokens';
import { readKnowledge } from './knowledge';
import { option } from './lines';
import type { Exit } from './main';
import { openSavedPage } from './page';

/** `outline <page.html> [--url <url>]`: the structure of a page, as a report would carry it. Without an address, the one in the file's first lines. */
export async function outline(args: readonly string[]): Promise<Exit> {
  const [file] = args;
  const url = option(args, '--url') ?? (file && existsSync(file) ? addressIn(readFileSync(file, 'utf8')) : '');
  if (!file || !existsSync(file) || !URL.canParse(url)) {
    process.stderr.write('Usage: balise outline <page.html> [--url https://…]\n');
    return 2;
  }
  process.stdout.write(`${await outlineFile(file, url)}\n`);
  return 0;
}

/** What the page, then the background make of it: what stands in the fields counts as typed in this session. */
export async function outlineFile(file: string, url: string): Promise<string> {
  const { atlas, entries } = readKnowledge();
  const { document, close } = openSavedPage(file, url);
  const typed = new Set([...document.querySelectorAll('input')].filter(mayRead).flatMap(({ value }) => typedTokens(value)));
  const inPage = outlinePage(document, url, pageMap(atlas, entries, portalOf(url)), redact);
  await close();
  return keepOutline(inPage, async (text) => redact(await removeTyped(text, async (canon) => typed.has(canon))));
}

/** Written by hand in our saved pages, by browsers in theirs; nowhere otherwise. */
function addressIn(html: string): string {
  return /^<!-- url: (\S+) -->/.exec(html)?.[1] ?? /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1] ?? 'https://inconnu.example/';
}
