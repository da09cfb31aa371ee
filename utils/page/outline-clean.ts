import { mayRead } from './fields';
import { tidy } from './visible-text';

/** Takes out of a text what looks personal; `utils/report/redact.ts` in the extension and on the command line. */
export type Scrub = (text: string) => string;

/** How the words of a page are written in its outline. */
export interface Clean {
  /** A text that people read: on one line, scrubbed, without what stands in the fields, 120 signs at most. */
  readonly text: (text: string) => string;
  /** A name, an id or a class: the same, and long numbers left out. */
  readonly name: (name: string) => string;
  /** One part of a path: the same, its digits all 0. */
  readonly part: (part: string) => string;
  /** Whether a text holds something to take out, alone or after the name of its field. */
  readonly isPersonal: (text: string, label: string) => boolean;
}

const longest = 120;

/** Where people type without an `input`. */
export const editable = '[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

/** @param document its fields are read once, so that no text of the outline repeats them; their values end with this object */
export function makeClean(document: Document, scrub: Scrub): Clean {
  const typed = typedPattern(document);
  const bare = (text: string) => tidy(text.slice(0, 2000)).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  const clean = (text: string) => withoutTokens(scrub(bare(text).replace(typed, '[saisi]')));
  return {
    text: (text) => cut(clean(text)),
    name: (name) => cut(clean(name).replace(/\d{6,}/g, '…')),
    part: (part) => cut(scrub(clean(part.replace(/[;=&?].*/s, '')).replace(/\S*@\S*/g, '…').replace(/\d/g, '0'))),
    isPersonal: (text, label) => [bare(text), bare(`${label} : ${text}`)].some((said) => clean(said) !== said),
  };
}

/**
 * What stands in the fields of the page now, in any case, as whole words; never passwords, cards, codes (design, rule 3).
 * What is searched for and written freely is read here only: sites repeat it in their titles.
 */
function typedPattern(document: Document): RegExp {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input,textarea')].filter((box) => box.matches('textarea,[type="search" i]') || mayRead(box));
  const inputs = boxes.slice(0, 1000).map(({ value }) => value);
  const written = [...document.querySelectorAll(editable)].slice(0, 50).flatMap((box) => (box.textContent ?? '').slice(0, 5000).split(/\n+/));
  const pieces = [...new Set([...inputs, ...written].map(tidy))].filter((piece) => piece.length >= 3 && piece.length <= 500);
  const words = pieces.sort((a, b) => b.length - a.length).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'));
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : /(?!)/g;
}

function withoutTokens(text: string): string {
  return text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi, '…').replace(/[A-Za-z\d]{12,}/g, (run) => (isToken(run) ? '…' : run));
}

/** Words written together (`numeroImmatriculation`) have few pieces; keys and digests change at every other sign. */
function isToken(run: string): boolean {
  const pieces = run.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  const isHex = run.length >= 16 && /^[\da-f]+$/i.test(run) && /\d/.test(run);
  return isHex || pieces.length > run.length / 3 || pieces.some((piece) => piece.length >= 30);
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
