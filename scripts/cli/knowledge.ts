import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, type Knowledge } from '../../utils/knowledge/assemble';

const folder = join(import.meta.dirname, '../../knowledge');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const readAll = (path: string) => readdirSync(join(folder, path)).filter((name) => name.endsWith('.json')).sort().map((name) => read(`${path}/${name}`));

/** The knowledge of this working copy, read from its files: contributors try what they have just written. */
export function readKnowledge(): Knowledge {
  return assemble(readAll('issues'), readAll('portals'), read('fields.json'));
}
