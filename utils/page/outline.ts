/**
 * The page outline (« structure de la page »): what a volunteer needs to teach Balise a page that nobody here could open (design, section 5).
 * Words, names and structure; no value: neither `value`, `data-`, hidden fields, what is written in the page, nor queries of addresses.
 */
import { cutLines, OUTLINE_BYTES } from '../cut-lines';
import { readBlocks, type Block } from './blocks';
import type { PageMap } from './map';
import { makeClean, typedTexts, type Clean, type Scrub } from './outline-clean';
import { fieldLines } from './outline-fields';
import { frameLines, landmarkLines, routeOf, signsOf } from './outline-landmarks';
import { stepperRead, stepperSigns } from './outline-stepper';
import { walkPage, type Walk } from './outline-walk';
import { breadcrumbLines, buttonLines, headingLines } from './outline-words';
import { readMessages } from './site-messages';

/**
 * @param url the address of the page (given, so that saved pages read the same as live ones)
 * @param map the slice of the knowledge for this host, for the kinds of field
 * @param scrub takes out of one text what looks personal
 * @returns lines of plain text, the same for the same page; 30,000 bytes of UTF-8 at most, a line says when it was cut. Never throws.
 */
export function outlinePage(document: Document, url: string, map: PageMap, scrub: Scrub): string {
  const head = ['balise outline 1', `path ${routeOf(url, undefined, makeClean([], scrub))}`];
  try {
    const walk = walkPage(document);
    if (walk.end === 'deep') return [...head, 'nested too deep to be read'].join('\n');
    return cutLines([...head, ...linesOf(document, walk, map, makeClean(typedTexts(walk.elements), scrub))], OUTLINE_BYTES);
  } catch {
    // What stands in the fields could not be read, so nothing says what to leave out.
    return [...head, 'could not be read'].join('\n');
  }
}

function linesOf(document: Document, walk: Walk, map: PageMap, clean: Clean): string[] {
  const { elements } = walk;
  const isLarge = walk.end === 'large';
  const blocks = document.body ? readBlocks(document.body) : [];
  const title = clean.text(document.title);
  return [
    `title ${title ? `« ${title} »` : 'none'}`,
    `language ${clean.name(document.documentElement.getAttribute('lang') ?? '') || 'unknown'}`,
    ...(isLarge ? [`more than ${elements.length} elements: the first ones, without messages and kinds of field`] : []),
    ...section('made with', () => signsOf(elements)),
    ...section('stepper', () => [...(isLarge ? [] : stepperRead(document, blocks, clean)), ...stepperSigns(elements, blocks, clean)]),
    ...section('breadcrumb', () => breadcrumbLines(elements, clean)),
    ...section('heading', () => headingLines(elements, clean)),
    ...section('button', () => buttonLines(elements, clean)),
    ...section('message', () => (isLarge ? [] : messageLines(document, blocks, map, clean))),
    ...section('frame', () => frameLines(elements, clean)),
    ...section('landmark', () => landmarkLines(elements, clean)),
    ...section('field', () => fieldLines(document, walk, map.fields, clean)),
  ];
}

function messageLines(document: Document, blocks: readonly Block[], map: PageMap, clean: Clean): string[] {
  return readMessages(document, blocks, map.knownTexts).slice(0, 20).map(({ text, kind }) => `${kind} « ${clean.text(text)} »`);
}

/** One part that cannot be read (a form whose fields hide its own methods) does not take the others with it. */
function section(name: string, read: () => readonly string[]): string[] {
  try {
    const lines = read();
    return lines.length > 0 ? [name, ...lines.map((line) => `  ${line}`)] : [];
  } catch {
    return [name, '  could not be read'];
  }
}
