import { hideMarks } from './marks';

/** A text made ready to be searched, with the way back to the text as it was written. */
export interface Reading {
  /** Encodings undone, one kind of blank, of apostrophe and of hyphen. */
  readonly plain: string;
  /** The same, but for blanks that were encoded: each is a `CODED`. */
  readonly coded: string;
  /** The same without accents or capitals, sign for sign: the words that announce a value are looked for here. */
  readonly folded: string;
  /** @returns where a sign of `plain` begins in the text */
  readonly origin: (at: number) => number;
}

/** A blank that was encoded (`%20`, `+`): it belongs to a value of a query, where a plain blank ends it. */
export const CODED = '\u00A0';

/** Percent-encoded bytes (also encoded twice), JSON and HTML escapes, `+` in queries, signs without width. */
const encoded = /(?:%(?:25)?[0-9A-Fa-f]{2}){1,60}|\\u[0-9A-Fa-f]{4}|\\(?=["'/])|&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,5}|#x[0-9A-Fa-f]{1,4});|\+(?<=[?&=][^\s"'<>]{0,200}[\p{L}\d,.]\+)(?=[\p{L}\d])|[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Never throws: what cannot be decoded is read as it stands. */
export function readText(text: string): Reading {
  const hidden = hideMarks(text).replace(/[^ -~]/g, (sign) => alike[sign] ?? sign);
  const parts: string[] = [];
  /** Where decoded pieces are: [start in plain, start in text, signs in plain, signs in text]. */
  const jumps: [number, number, number, number][] = [];
  let from = 0;
  let length = 0;
  for (const { 0: raw, index } of hidden.matchAll(encoded)) {
    for (const piece of pieces(raw)) {
      const at = index + piece.offset;
      parts.push(hidden.slice(from, at), piece.plain);
      length += at - from;
      jumps.push([length, at, piece.plain.length, piece.raw]);
      length += piece.plain.length;
      from = at + piece.raw;
    }
  }
  const coded = parts.join('') + hidden.slice(from);
  const plain = coded.replaceAll(CODED, ' ').replaceAll('’', "'");
  return { plain, coded, folded: fold(plain), origin: originOf(jumps) };
}

/**
 * The text between the tags, for sentences that markup cuts (« Né le <time>…</time> à <b>…</b> »): each run of tags and blanks
 * is one blank.
 * @returns null when there are no tags
 */
export function withoutTags({ plain }: Reading): Reading | null {
  if (!/<[a-z/!]/i.test(plain)) return null;
  const jumps: [number, number, number, number][] = [];
  let text = '';
  let from = 0;
  for (const { 0: run, index } of plain.matchAll(/\s{0,40}(?:<[a-z/!][^<>]{0,4000}>\s{0,40}){1,20}|\s{2,40}/gi)) {
    text += plain.slice(from, index);
    jumps.push([text.length, index, 1, run.length]);
    text += ' ';
    from = index + run.length;
  }
  text += plain.slice(from);
  return { plain: text, coded: text, folded: fold(text), origin: originOf(jumps) };
}

const alike: Readonly<Record<string, string>> = { '\u00A0': ' ', '\u202F': ' ', '\u2009': ' ', '\t': ' ', '’': "'", '‘': "'", 'ʼ': "'", '‐': '-', '‑': '-', '\u2212': '-' };

interface Piece {
  readonly offset: number;
  readonly raw: number;
  readonly plain: string;
}

/** One piece per character, so that a value may begin or end at any of them. */
function* pieces(raw: string): Generator<Piece> {
  if (raw === '+') return yield { offset: 0, raw: 1, plain: CODED };
  if (raw.startsWith('\\u')) return yield { offset: 0, raw: raw.length, plain: visible(String.fromCharCode(Number.parseInt(raw.slice(2), 16))) };
  if (raw.startsWith('&')) {
    const name = raw.slice(1, -1);
    const number = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return yield { offset: 0, raw: raw.length, plain: entities[name] ?? visible(String.fromCharCode(number)) };
  }
  if (!raw.startsWith('%')) return yield { offset: 0, raw: raw.length, plain: '' };
  // A UTF-8 character is one leading byte and its continuation bytes.
  for (const { 0: character, index } of raw.matchAll(/%(?:25)?(?:[0-7][\dA-Fa-f]|[C-Fc-f][\dA-Fa-f](?:%(?:25)?[89ABab][\dA-Fa-f]){1,3})/g)) {
    yield { offset: index, raw: character.length, plain: decode(character.replace(/%25/g, '%')) };
  }
}

function decode(character: string): string {
  if (character === '%') return '%';
  try {
    return visible(decodeURIComponent(character));
  } catch {
    return character;
  }
}

const visible = (sign: string) => (/\s/.test(sign) ? CODED : sign);

const folds = new Map<string, string>();

/** Sign for sign: a ligature becomes its first letter. Capitals go last, when no sign is left that has two small letters. */
export function fold(text: string): string {
  const bare = text.replace(/[^ -~\uE000]/g, (sign) => {
    const known = folds.get(sign) ?? (sign.normalize('NFD')[0] ?? sign).replace(/[œŒ]/, 'o').replace(/[æÆ]/, 'a');
    if (folds.size < 500) folds.set(sign, known);
    return known;
  });
  return bare.toLowerCase();
}

function originOf(jumps: readonly (readonly [number, number, number, number])[]): (at: number) => number {
  return (at) => {
    let [low, high] = [0, jumps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((jumps[middle]?.[0] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const jump = jumps[low - 1];
    if (!jump) return at;
    const [plainStart, start, signs, raw] = jump;
    const past = at - plainStart;
    // Inside a piece of several signs the whole of it counts.
    return past < signs ? start : start + raw + past - signs;
  };
}
