import { canonical } from './typed-tokens';

/** A run of letters or digits in a text, with the form in which it is compared. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly canon: string;
}

/** Runs of letters and digits; percent-encoded bytes (`%C3%AF`) count as the letters they stand for. */
export function canonicalRuns(text: string): Run[] {
  return [...text.matchAll(/(?:[\p{L}\p{M}\p{N}]|%[0-9A-Fa-f]{2})+/gu)].flatMap(({ 0: raw, index }) => {
    if (!raw.includes('%')) return [{ start: index, end: index + raw.length, canon: canonical(raw) }];
    return encodedRuns(raw, index);
  });
}

/** Encoded letters belong to a run; any other encoded sign (a space, a quote) cuts it. */
function encodedRuns(raw: string, offset: number): Run[] {
  const runs: Run[] = [];
  for (const { 0: piece, index } of raw.matchAll(/(?:[\p{L}\p{M}\p{N}]|%[C-Fc-f][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f])+)+|%[0-9A-Fa-f]{2}/gu)) {
    const canon = canonical(decode(piece)).replace(/[^\p{L}\p{N}]/gu, '');
    if (canon) runs.push({ start: offset + index, end: offset + index + piece.length, canon });
  }
  return runs;
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
