/**
 * The page outline (« structure de la page »): what a volunteer needs to teach Balise a page that nobody here could open (design, section 5).
 * Words, names and structure; no value: neither `value`, `data-`, hidden fields, what is written in the page, nor queries of addresses.
 */
import { cutLines, OUTLINE_BYTES } from '../cut-lines';
import { readBlocks } from './blocks';
import type { PageMap } from './map';
import { makeClean, type Scrub } from './outline-clean';
import { fieldLines } from './outline-fields';
import { frameLines, landmarkLines, routeOf, signsOf } from './outline-landmarks';
import { breadcrumbLines, buttonLines, headingLines, stepperLines } from './outline-words';
import { readMessages } from './site-messages';

/** Browsers nest no deeper than 512 when they read HTML; a page that a script made deeper is not walked. */
const deepest = 512;

/**
 * @param url the address of the page (given, so that saved pages read the same as live ones)
 * @param map the slice of the knowledge for this host, for the kinds of field
 * @param scrub takes out of one text what looks personal
 * @returns lines of plain text, the same for the same page; 30,000 bytes of UTF-8 at most, a line says when it was cut. Never throws.
 */
export function outlinePage(document: Document, url: string, map: PageMap, scrub: Scrub): string {
  const clean = makeClean(document, scrub);
  const deep = isTooDeep(document);
  const blocks = document.body && !deep ? readBlocks(document.body) : [];
  /** One part that cannot be read (a form whose fields hide its own methods) does not take the others with it. */
  const section = (name: string, read: () => readonly string[]): string[] => {
    if (deep) return [];
    try {
      const lines = read();
      return lines.length > 0 ? [name, ...lines.map((line) => `  ${line}`)] : [];
    } catch {
      return [name, '  could not be read'];
    }
  };
  const title = clean.text(document.title);
  return cutLines(
    [
      'balise outline 1',
      `path ${routeOf(url, undefined, clean)}`,
      `title ${title ? `« ${title} »` : 'none'}`,
      `language ${clean.name(document.documentElement?.getAttribute('lang') ?? '') || 'unknown'}`,
      ...(deep ? ['nested too deep to be read'] : []),
      ...section('made with', () => signsOf(document)),
      ...section('stepper', () => stepperLines(document, blocks, clean)),
      ...section('breadcrumb', () => breadcrumbLines(document, clean)),
      ...section('heading', () => headingLines(document, clean)),
      ...section('button', () => buttonLines(document, clean)),
      ...section('message', () => readMessages(document, blocks, map.knownTexts).slice(0, 20).map(({ text, kind }) => `${kind} « ${clean.text(text)} »`)),
      ...section('frame', () => frameLines(document, clean)),
      ...section('landmark', () => landmarkLines(document, clean)),
      ...section('field', () => fieldLines(document, map, clean)),
    ],
    OUTLINE_BYTES,
  );
}

/** A walk without recursion, by a walker: a form whose fields are called `firstChild` cannot lead it astray. */
function isTooDeep(document: Document): boolean {
  const walker = document.createTreeWalker(document, 1 /* SHOW_ELEMENT */);
  let depth = 0;
  for (let seen = 0; seen < 200_000; seen += 1) {
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth -= 1;
      }
    }
    if (depth > deepest) return true;
  }
  return false;
}
