import type { PageMap } from '../../utils/page/map';
import { readPage } from '../../utils/page/read';
import { selectorOf } from '../../utils/page/selector';

/** What is compared between Node and the browsers: the facts of a page and the selectors of its fields, as JSON. */
export function read(document: Document, url: string, map: PageMap): string {
  const { facts, fields } = readPage(document, url, map);
  return JSON.stringify({ facts, selectors: fields.map(({ element }) => selectorOf(element)) });
}
