import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { isVisible } from './visibility';

interface OpenPage {
  readonly document: Document;
  /** Ends its window. */
  readonly close: () => Promise<void>;
}

/** A page as a document. Scripts do not run and nothing is fetched. */
export function documentOf(html: string, url: string): OpenPage {
  const window = new Window({ url, settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true, navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true } } });
  Object.assign(window.Element.prototype, { checkVisibility(this: Element) { return isVisible(this); } });
  window.document.write(html);
  // happy-dom types its own DOM, which lacks a few properties of the standard one; those that the reader of pages uses are there.
  return { document: window.document as unknown as Document, close: () => window.happyDOM.close() };
}

export function openSavedPage(file: string, url: string): OpenPage {
  return documentOf(readFileSync(file, 'utf8'), url);
}
