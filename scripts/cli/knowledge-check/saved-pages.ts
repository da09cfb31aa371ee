import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page that entries are tried on. */
export interface TriedPage {
  readonly file: string;
  readonly url: string;
  /** A careful person found nothing to say of it. */
  readonly silent: boolean;
}

const ownPages = join(import.meta.dirname, '../../../tests/pages');

/**
 * @param root a folder of knowledge: a list of somebody else may bring its own `pages/`
 * @returns the saved pages by name; one without its address in the first line is left out, as `tests/pages` refuses it itself
 */
export function triedPages(root: string): Map<string, TriedPage> {
  const theirs = join(root, 'pages');
  return new Map([ownPages, ...(existsSync(theirs) ? [theirs] : [])].flatMap(pagesIn));
}

function pagesIn(folder: string): [string, TriedPage][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -'.html'.length));
  return names.flatMap((name) => {
    const file = join(folder, `${name}.html`);
    const url = /^<!-- url: (\S+) -->/.exec(readFileSync(file, 'utf8'))?.[1];
    return url ? [[name, { file, url, silent: isSilent(join(folder, `${name}.expected.json`)) }]] : [];
  });
}

/** Read as text: a page that somebody is still writing is for `tests/pages` to refuse, not for us to fall over. */
function isSilent(expected: string): boolean {
  return existsSync(expected) && /"silent"\s*:\s*true/.test(readFileSync(expected, 'utf8'));
}
