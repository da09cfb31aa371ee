/**
 * From unknown data to entries. A bad entry is dropped alone, with its reason; the others stay. Nothing here throws:
 * a list comes from the network, or from somebody's first contribution.
 */
import { explain, type Problem } from './explain';
import { entry, type Entry } from './schema';

/** What this version understands; an entry that asks for more is skipped, never misread. */
export const ENGINE = 1;

/** A list is read by people before it is signed; more than this is a mistake or an attack. */
export const MOST_ENTRIES = 5000;

export interface Rejected extends Problem {
  readonly id?: string;
  /** Path and reason on one line. */
  readonly why: string;
}

export interface Parsed {
  readonly entries: readonly Entry[];
  readonly rejected: readonly Rejected[];
  /** How many entries are for a later engine. */
  readonly skipped: number;
}

export function parseEntries(list: unknown): Parsed {
  const entries = new Map<string, Entry>();
  const rejected: Rejected[] = [];
  let skipped = 0;
  const reject = (raw: unknown, { path, what }: Problem) => {
    const id = own(raw, 'id');
    rejected.push({ path, what, why: [path.map(String).join('.'), what].filter(Boolean).join(' : '), ...(typeof id === 'string' ? { id: id.slice(0, 80) } : {}) });
  };
  for (const raw of Array.isArray(list) ? list.slice(0, MOST_ENTRIES) : []) {
    const minEngine = own(raw, 'minEngine');
    // Asked first: a later engine may have keys and conditions that would look like mistakes.
    if (typeof minEngine === 'number' && minEngine > ENGINE) {
      skipped += 1;
      continue;
    }
    const { success, data, error } = entry.safeParse(raw, { reportInput: true });
    if (!success) reject(raw, explainFirst(error));
    else if (entries.has(data.id)) reject(raw, { path: ['id'], what: 'déjà pris : un id ne sert qu’une fois' });
    else entries.set(data.id, data);
  }
  if (!Array.isArray(list)) reject(null, { path: [], what: 'attendu : une liste' });
  else if (list.length > MOST_ENTRIES) reject(null, { path: [], what: `liste coupée à ${MOST_ENTRIES}` });
  return { entries: [...entries.values()], rejected, skipped };
}

function explainFirst({ issues: [first] }: { readonly issues: readonly Parameters<typeof explain>[0][] }): Problem {
  return first ? explain(first) : { path: [], what: 'valeur refusée' };
}

/** A key of the object itself: `__proto__` and its kin are never followed. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
