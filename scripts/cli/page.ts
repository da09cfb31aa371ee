import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/**
 * A saved page as a document. Scripts do not run and nothing is fetched.
 * @returns the document and a way to end its window
 */
export function openSavedPage(file: string, url: string): { document: Document; close: () => Promise<void> } {
  const window = new Window({ url, settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true, navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true } } });
  window.document.write(readFileSync(file, 'utf8'));
  return { document: window.document as unknown as Document, close: () => window.happyDOM.close() };
}
