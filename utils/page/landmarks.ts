import { foldText } from '../text';
import { attempt } from './attempt';
import type { LandmarkPlace } from './map';
import { firstShown } from './shown';
import { visibleText } from './visible-text';

/** The words of a page, by the place they stand in; folded, so that accents and capitals do not count. */
export type PlaceTexts = Readonly<Record<LandmarkPlace, readonly string[]>> & {
  /** The main title, among the headings. */
  readonly main: readonly string[];
};

/**
 * @param url the address of the page
 * @param stepTitle the title of the current step, when the page has a stepper
 * @param kinds the kinds of field present
 */
export function readPlaces(document: Document, url: string, stepTitle: string, kinds: readonly string[]): PlaceTexts {
  const shown = (selector: string, limit: number) =>
    firstShown(document, selector, limit).map((element) => foldText(visibleText(element).slice(0, 200))).filter(Boolean);
  return {
    main: shown('h1', 3),
    heading: shown('h1,h2,h3,[role="heading"],legend,caption', 40),
    stepper: stepTitle ? [foldText(stepTitle)] : [],
    breadcrumb: shown('nav[aria-label*="riane" i] li,[class*="breadcrumb" i] li,[class*="ariane" i] li', 12),
    button: [...document.querySelectorAll('button,input[type="submit"],a[class*="btn"]')].slice(0, 40)
      .map((element) => foldText((element.getAttribute('value') ?? element.textContent ?? '').slice(0, 80))),
    path: [foldText(attempt(() => pathOf(url)) ?? '').replace(/[^a-z0-9/.]+/g, '-')],
    title: [foldText(document.title.slice(0, 200))],
    field: kinds,
  };
}

/** The first word of the host stands before: `predemande-cni/…` says what is asked there. */
function pathOf(url: string): string {
  const { host, pathname, hash } = new URL(url);
  return host.split('.')[0] + decodeURIComponent(pathname) + (hash.startsWith('#/') ? hash.slice(1) : '');
}
