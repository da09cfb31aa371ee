import { foldText, spaced, wordsOf } from '../text';
import type { Block } from './blocks';
import type { SiteMessage, SiteMessageKind } from './facts';
import { attempt } from './attempt';
import type { PageMap } from './map';
import { firstShown, isShown } from './shown';
import { tidy, visibleText } from './visible-text';

/** Roles and classes by which sites mark what they say; the classes of DSFR old and new, Bootstrap, Material and hand-made ones. */
const marked =
  '[role="alert"],[role="alertdialog"],[aria-live="assertive"],.fr-notice,.fr-valid-text,.fr-message--warning,.fr-message--valid,.info-ban,[class*="alert" i],[class*="callout" i][role],[class*="success" i][role],.notification,.invalid-feedback,[class^="err" i],[class*=" err" i],.has-error .help-block:not([id*="aide" i],[id*="help" i]),[class*="message" i][class*="succes" i],[class*="error" i],[class*="erreur" i],[id*="erreur" i],[id*="error" i]';

const controls = 'input,select,textarea';
const longest = 600;

/**
 * What the site says to the person now.
 * @param blocks the text of the page, already read
 * @param knownTexts messages of the known issues: recognised whatever the markup, where they stand alone
 */
export function readMessages(document: Document, blocks: readonly Block[], knownTexts: PageMap['knownTexts']): SiteMessage[] {
  const taken: Element[] = [];
  const messages = new Map<string, SiteMessage>();
  const keep = (element: Element, kind: SiteMessageKind) => {
    if (taken.some((other) => other.contains(element)) || !isRead(element)) return;
    const text = visibleText(element).slice(0, longest);
    if (text.length < 3 || !/\p{L}{2}/u.test(text)) return;
    taken.push(element);
    const key = foldText(text);
    if (!messages.has(key)) messages.set(key, { text, kind });
  };
  for (const element of firstShown(document, marked, 200)) attempt(() => isMessage(element) && keep(element, kindOf(element)));
  if (messages.size === 0) for (const element of attempt(() => barePage(document, blocks)) ?? []) keep(element, 'error');
  const before = looked.get(knownTexts);
  const now = new Map<string, boolean>();
  looked.set(knownTexts, now);
  for (const { element, text } of blocks) {
    if (text.length > longest) continue;
    const is = before?.get(text) ?? isKnown(text, knownTexts);
    now.set(text, is);
    if (is) attempt(() => isQuoted(element, text) || keep(element, 'error'));
  }
  return [...messages.values()];
}

function isMessage(element: Element): boolean {
  // A box made to announce holds messages of several kinds.
  if (element.hasAttribute('aria-live') && element.querySelector(marked)) return false;
  return !element.matches(`${controls},label,form,body,html,details`) && !element.querySelector(controls) && !element.closest('noscript');
}

/**
 * Whether somebody can read or hear what an element holds: transparent, skipped (`hidden="until-found"`), or kept from screen readers
 * and too small or too far aside to be seen, it is not said.
 */
function isRead(element: Element): boolean {
  const box = element.closest('[aria-hidden="true"]')?.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && element.ownerDocument.defaultView?.getComputedStyle(element).contentVisibility !== 'hidden'
    && !(box && (box.width * box.height <= 1 || box.right <= 0));
}

/** Which texts of the last pass were known messages: between two passes most of a page stays as it is. */
const looked = new WeakMap<object, ReadonlyMap<string, boolean>>();

/** A known message, alone or with a few words around it (a code, a date). Only what waits under one of its words is compared: a long list costs no more. */
function isKnown(text: string, knownTexts: PageMap['knownTexts']): boolean {
  const said = spaced(text);
  return wordsOf(said).some((word) => knownTexts[word]?.some((known) => said.length < known.length + 80 && said.includes(known)));
}

/** Words of failure, and codes such as Y010004 or SIV-1042; a plate has three digits. */
const failing = /erreur|error|problème|indisponible|unavailable|expir|n['’]existe pas|maintenance|impossible|empêche|\b[A-Z]{1,5}-?\d{4,}\b/i;

/** A page with nothing but a few words, some of which tell of a failure: an error page without markup. */
function barePage(document: Document, blocks: readonly Block[]): Element[] {
  if (document.querySelector(`${controls},article`)) return [];
  const shown = blocks.filter(({ element }) => isShown(element));
  if (shown.reduce((sum, { text }) => sum + tidy(text).length, 0) > longest) return [];
  return shown.filter(({ element, text }) => failing.test(text) && !isQuoted(element, text)).map(({ element }) => element);
}

/** A message told about, not said: in a quotation, an article, the title of a link, or an excerpt between « … ». */
function isQuoted(element: Element, text: string): boolean {
  if (element.closest('blockquote,q,article,details,noscript,nav') || text.includes('…')) return true;
  const linked = [...element.querySelectorAll('a')].map((link) => tidy(link.textContent ?? '').length).reduce((sum, length) => sum + length, 0);
  return linked > tidy(text).length / 2;
}

function kindOf(element: Element): SiteMessageKind {
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase();
  if (/(^|[^a-z])err|erreur|error|danger|invalid/.test(words) || element.closest('.has-error')) return 'error';
  if (/warn|avertissement|attention|orange|yellow/.test(words)) return 'warning';
  if (/succes|valid|confirm|green/.test(words)) return 'success';
  if (/alert/.test(element.getAttribute('role') ?? '') || element.getAttribute('aria-live') === 'assertive') return /info/.test(words) ? 'info' : 'error';
  return 'info';
}
