/**
 * The index: built once for a host, asked at each pass. A pass costs what the page shows (its words, codes,
 * findings), not how many entries exist: each entry waits under its signs, and a message under its rarest word.
 */
import type { Condition } from './conditions';
import { freshness } from './freshness';
import type { Entry } from './schema';
import { isSign, keysOf, tokenOf } from './tokens';

/** What the page needs of an entry; advice and sources may stay in the background. */
export type Matchable = Pick<Entry, 'id' | 'severity' | 'where' | 'when' | 'lastConfirmed' | 'fixedOn' | 'status'>;

export interface Test {
  readonly condition: Condition;
  readonly token: string;
}

export interface Item {
  readonly entry: Matchable;
  readonly all: readonly Test[];
  readonly any: readonly Test[];
  readonly signs: readonly string[];
}

export interface Index {
  readonly items: readonly Item[];
  readonly bySign: ReadonlyMap<string, readonly Item[]>;
}

/** Retired entries, which are so on any day, stay out: they are kept for memory, not to be shown. */
export function indexEntries(entries: readonly Matchable[]): Index {
  const items = entries.filter((entry) => freshness(entry, '') !== 'retired').map(toItem);
  const waiting = items.flatMap((item) => item.signs.map((sign) => ({ item, keys: keysOf(sign) })));
  const uses = new Map<string, number>();
  for (const key of waiting.flatMap(({ keys }) => keys)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const rarer = (a: string, b: string) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a);
  const bySign = new Map<string, Item[]>();
  for (const { item, keys } of waiting) {
    const rarest = keys.reduce(rarer, keys[0] ?? '');
    const list = bySign.get(rarest) ?? [];
    bySign.set(rarest, list);
    list.push(item);
  }
  return { items, bySign };
}

const toTests = (conditions: readonly Condition[] = []) => conditions.map((condition): Test => ({ condition, token: tokenOf(condition) }));

function toItem(entry: Matchable): Item {
  const all = toTests(entry.when?.all);
  const any = toTests(entry.when?.any);
  return { entry, all, any, signs: [...all, ...any].map(({ token }) => token).filter(isSign) };
}
