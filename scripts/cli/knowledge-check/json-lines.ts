/** Where things stand in a JSON text: a message is of use to whoever mends a file only with the line. */

export interface JsonLines {
  /** @returns the line of what a path leads to, or of the nearest thing above it that is there */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Keys that stand twice in one object: the first of them would be lost without a word. */
  readonly twice: readonly { readonly key: string; readonly line: number }[];
}

/** A text that is no JSON: what is wrong first, and where. */
export class JsonMistake extends Error {
  constructor(
    readonly line: number,
    what: string,
  ) {
    super(what);
  }
}

interface Token {
  readonly sign: string;
  readonly line: number;
}

/** Deeper than any of our files; a text of brackets only must not exhaust the stack. */
const deepest = 20;

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

/** @throws JsonMistake at the first sign that does not belong there */
export function readJsonLines(text: string): JsonLines {
  const tokens = tokensOf(text);
  const lines = new Map<string, number>();
  const twice: { key: string; line: number }[] = [];
  let at = 0;

  const next = (wanted: string): Token => {
    const token = tokens[at++];
    if (!token) throw new JsonMistake(tokens.at(-1)?.line ?? 1, `the text ends too early: ${wanted} is missing`);
    return token;
  };
  const comma = (close: string) => {
    const { sign, line } = next(`a ${close}`);
    if (sign === close) return false;
    if (sign !== ',') throw new JsonMistake(line, `a comma is missing before ${short(sign)}: add it`);
    if (tokens[at]?.sign === close) throw new JsonMistake(line, `a comma too many before ${close}: take it out`);
    return true;
  };
  const several = (close: string, one: (rank: number) => void) => {
    if (tokens[at]?.sign === close) at += 1;
    else for (let rank = 0; rank === 0 || comma(close); rank += 1) one(rank);
  };
  const member = (path: readonly PropertyKey[], seen: Set<string>) => {
    const { sign, line } = next('a key');
    const key = sign.startsWith('"') ? String(scalar(sign, line)) : null;
    if (key === null) throw new JsonMistake(line, `a key is wanted here, not ${short(sign)}: write it between double quotes`);
    if (next('a colon').sign !== ':') throw new JsonMistake(line, `a colon is missing after ${short(sign)}: add it`);
    if (seen.has(key)) twice.push({ key, line });
    seen.add(key);
    value([...path, key], line);
  };
  const value = (path: readonly PropertyKey[], from?: number) => {
    const { sign, line } = next('a value');
    if (path.length > deepest) throw new JsonMistake(line, 'brackets inside brackets without end: see a neighbouring file');
    lines.set(keyOf(path), from ?? line);
    const seen = new Set<string>();
    if (sign === '{') several('}', () => member(path, seen));
    else if (sign === '[') several(']', (rank) => value([...path, rank]));
    else scalar(sign, line);
  };

  value([]);
  const rest = tokens[at];
  if (rest) throw new JsonMistake(rest.line, `the file should end before ${short(rest.sign)}: take out what follows`);
  return { lineOf: (path) => nearest(lines, path), twice };
}

function tokensOf(text: string): Token[] {
  let line = 1;
  let from = 0;
  return [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}:,]|[^ \t\r\n[\]{}:,"]+|"/g)].map(({ 0: sign, index }) => {
    line += text.slice(from, index).split('\n').length - 1;
    from = index;
    return { sign, line };
  });
}

function scalar(sign: string, line: number): unknown {
  try {
    return JSON.parse(sign);
  } catch {
    throw new JsonMistake(line, `${short(sign)} cannot be read here: a text stands between double quotes, on one line`);
  }
}

function nearest(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  const line = lines.get(keyOf(path));
  return line ?? (path.length === 0 ? 1 : nearest(lines, path.slice(0, -1)));
}

const short = (sign: string) => (sign.length > 30 ? `${sign.slice(0, 30)}…` : sign);
