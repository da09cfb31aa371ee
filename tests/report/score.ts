/** How redaction is scored, so that figures compare: a span is redacted only if none of its runs of letters or digits survives. */
export interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export interface Score {
  readonly recall: number;
  readonly cleanTexts: number;
  readonly precision: number;
  readonly negativesUntouched: number;
  readonly leaks: readonly string[];
  readonly touched: readonly string[];
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const runsOf = (text: string): Run[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

/** Which runs of the input are still in the output: the longest common subsequence of both. */
function survivors(input: readonly Run[], output: readonly Run[]): Set<number> {
  const length = Array.from({ length: input.length + 1 }, () => new Uint16Array(output.length + 1));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = input.length - 1; i >= 0; i -= 1) {
    const row = length[i]!;
    for (let j = output.length - 1; j >= 0; j -= 1) row[j] = input[i]!.text === output[j]!.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < input.length && j < output.length; ) {
    if (input[i]!.text === output[j]!.text) {
      kept.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

export function score(corpus: readonly Labelled[], redact: (text: string) => string): Score {
  let [spans, redacted, removed, removedRight, positives, clean, negatives, untouched] = [0, 0, 0, 0, 0, 0, 0, 0];
  const leaks: string[] = [];
  const touched: string[] = [];
  for (const { id, text, spans: labelled } of corpus) {
    const runs = runsOf(text);
    const kept = survivors(runs, runsOf(redact(text)));
    const inside = ({ start, end }: Run) => labelled.some((span) => start < span.end && end > span.start);
    for (const [i, run] of runs.entries()) {
      if (kept.has(i)) continue;
      removed += run.text.length;
      if (inside(run)) removedRight += run.text.length;
      else touched.push(`${id}: ${run.text}`);
    }
    const leaked = labelled.filter((span) => runs.some((run, i) => kept.has(i) && run.start < span.end && run.end > span.start));
    spans += labelled.length;
    redacted += labelled.length - leaked.length;
    leaks.push(...leaked.map(({ start, end, type }) => `${id}: ${type} ${text.slice(start, end)}`));
    if (labelled.length > 0) {
      positives += 1;
      clean += leaked.length === 0 ? 1 : 0;
    } else {
      negatives += 1;
      untouched += kept.size === runs.length ? 1 : 0;
    }
  }
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
  return { recall: percent(redacted, spans), cleanTexts: percent(clean, positives), precision: percent(removedRight, removed), negativesUntouched: percent(untouched, negatives), leaks, touched };
}
