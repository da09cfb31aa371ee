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

/** @param typed texts that must not come out, as `typedTexts` reads them */
export function makeClean(typed: readonly string[], scrub: Scrub): Clean {
  const pattern = patternOf(typed);
  const bare = (text: string) => tidy(text.slice(0, 2000)).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').replace(pattern, '[saisi]');
  const clean = (text: string) => withoutTokens(scrub(bare(text)));
  return {
    text: (text) => cut(clean(text)),
    name: (name) => cut(scrub(withoutTokens(bare(name)).replace(/\d{6,}/g, '…'))),
    part: (part) => scrub(withoutTokens(bare(part.replace(/[;=&?].*/s, ''))).replace(/\S*@\S*/g, '…').replace(/\d/g, '0')),
    isPersonal: (text, label) => [text, `${label} : ${text}`].some((said) => clean(said) !== tidy(said)),
  };
}

/** Boxes whose values no check reads. */
const free = 'textarea,[type="search" i],[role="search"] input:not([type="password" i])';

/**
 * What stands in the fields of the page now; never passwords, cards, codes (design, rule 3). What is searched for and written
 * freely is read for this only: sites repeat it in their titles.
 * @param elements of the page, in order
 */
export function typedTexts(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.matches(editable)) return (element.textContent ?? '').slice(0, 5000).split(/\n+/);
    return element.matches(free) || mayRead(element) ? [(element as HTMLInputElement).value] : [];
  });
}

/** These texts in any case, as whole words. */
function patternOf(texts: readonly string[]): RegExp {
  const pieces = [...new Set(texts.map(tidy))].filter((piece) => piece.length >= 3 && piece.length <= 500).slice(0, 500).sort((a, b) => b.length - a.length);
  const words = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'));
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
