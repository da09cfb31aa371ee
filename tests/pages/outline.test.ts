import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, test } from 'vitest';
import { outlineFile } from '../../scripts/cli/outline';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { openSavedPage } from '../../scripts/cli/page';
import { pageMap } from '../../utils/knowledge/page-map';
import { portalOf } from '../../utils/page/hosts';
import { outlinePage } from '../../utils/page/outline';
import { keepOutline } from '../../utils/report/outline';
import { redact } from '../../utils/report/redact';
import { foldText } from '../../utils/text';
import { savedPages } from './load';

const { atlas, entries } = readKnowledge();
const map = pageMap(atlas, entries, 'immatriculation');
const url = 'https://immatriculation.ants.gouv.fr/demarche/inconnue';
const windows: Window[] = [];
afterAll(() => Promise.all(windows.map((window) => window.happyDOM.close())));

/** The outline of a page written here, by what runs in the page alone. */
function outlineOf(html: string, address = url, scrub: (text: string) => string = redact): string {
  const window = new Window({ url: address, settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true, navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true } } });
  windows.push(window);
  window.document.write(html);
  return outlinePage(window.document as unknown as Document, address, map, scrub);
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe.each(savedPages.map((page) => [page.name, page] as const))('%s', (_, { url, file, html }) => {
  test('tells its headings and its labels, in lines that hold no typed value', async () => {
    const { document, close } = openSavedPage(file, url);
    const typed = [...document.querySelectorAll<HTMLInputElement>('input:not([type="submit"],[type="button"],[type="reset"],[type="image"])')].map((input) => input.getAttribute('value') ?? '');
    const written = [...document.querySelectorAll('textarea')].map((area) => area.textContent ?? '');
    const words = foldText(document.body.textContent ?? '');
    for (const box of document.querySelectorAll('input,textarea')) box.remove();
    await close();
    const outline = await outlineFile(file, url);
    const folded = foldText(outline);
    const isOfThePage = (value: string) => new RegExp(`(?<![a-z0-9])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![a-z0-9])`).test(words);
    const values = [...typed, ...written].map(foldText).filter((value) => value.length >= 3 && !isOfThePage(value));
    expect(values.filter((value) => folded.includes(value))).toEqual([]);
    expect(bytes(outline)).toBeLessThanOrEqual(30_000);
    for (const [, title = ''] of html.matchAll(/<h1[^>]*>([^<]{3,100})<\/h1>/g)) expect(folded).toContain(foldText(redact(title)));
  });

  test('says the same once scrubbed again, and each time', async () => {
    const { document, close } = openSavedPage(file, url);
    const read = () => outlinePage(document, url, pageMap(atlas, entries, portalOf(url)), redact);
    const outline = read();
    expect(read()).toBe(outline);
    expect(await keepOutline(outline, async (text) => redact(text))).toBe(outline);
    await close();
  });
});
