import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FORMAT, parseEnvelope, writeEnvelope } from '../../utils/knowledge/envelope';
import { ENGINE } from '../../utils/knowledge/parse';
import { isRefused } from '../../utils/knowledge/refusal';
import { option } from './lines';
import type { Exit } from './main';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'knowledge');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const readAll = (path: string) => readdirSync(join(folder, path)).filter((name) => name.endsWith('.json')).sort().map((name) => read(`${path}/${name}`));

/** Days that a list may be taken when nothing is said: as long as an entry stays fresh without being confirmed. */
const DAYS = 180;

/** Tens of minutes since 2026: higher at each publication, a roll back too, without anybody keeping count; 19 years fit in one jump. */
export const sequenceAt = (now: number): number => Math.floor((now - Date.UTC(2026, 0, 1)) / 600_000);

/**
 * `knowledge build [--out file] [--sequence N] [--expires day]`: the whole of `knowledge/` in one file, ready to be signed. The same folder, number and
 * minute give the same bytes. Read back by the extension's own parser before it is written.
 */
export async function knowledgeBuild(args: readonly string[]): Promise<Exit> {
  const now = Date.now();
  const out = resolve(option(args, '--out') ?? join(root, '.output/knowledge.json'));
  const sequence = Number(option(args, '--sequence') ?? sequenceAt(now));
  const expires = option(args, '--expires') ?? new Date(now + DAYS * 864e5).toISOString().slice(0, 10);
  if (!Number.isSafeInteger(sequence) || sequence < 1 || !/^\d{4}-\d\d-\d\d$/.test(expires)) {
    process.stderr.write('Usage: balise knowledge build [--out file] [--sequence 1234] [--expires 2027-05-31]\n');
    return 2;
  }
  const created = `${new Date(now).toISOString().slice(0, 16)}:00Z`;
  const bytes = writeEnvelope({ format: FORMAT, engine: ENGINE, sequence, created, expires, issues: readAll('issues'), portals: readAll('portals'), fields: read('fields.json'), help: read('help.json') });
  const list = parseEnvelope(bytes);
  if (isRefused(list) || list.rejected.length > 0) {
    const why = isRefused(list) ? [`the extension would refuse this list: ${list.refused}`] : list.rejected.map(({ id, why }) => `${id ?? '(no id)'}: ${why}`);
    process.stderr.write(`${why.join('\n')}\nNothing was written. « balise knowledge check » says where to mend it.\n`);
    return 1;
  }
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  process.stdout.write(`${out}\nnumber ${sequence}, ${list.entries.length} entries, ${bytes.length} bytes, to be taken until ${expires}\n`);
  return 0;
}
