import { localNow } from '../../utils/clock';
import { portalSchema } from '../../utils/knowledge/atlas-schema';
import { parseEntries } from '../../utils/knowledge/parse';
import type { PortalMap } from '../../utils/page/map';
import { OWN_FOLDER, readFolder } from './knowledge-check/read-folder';
import { renderTable } from './knowledge-table/render';
import { option } from './lines';
import type { Exit } from './main';

/** `knowledge table [folder] [--today 2026-11-24]`: the list in figures. Entries that cannot be read are told, and make it end with 1. */
export async function knowledgeTable(args: readonly string[]): Promise<Exit> {
  const today = option(args, '--today') ?? localNow();
  const [folder = OWN_FOLDER] = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--today');
  const read = readFolder(folder);
  if (!read || !/^\d{4}-\d\d-\d\d/.test(today)) {
    process.stderr.write('Usage: balise knowledge table [folder with issues/] [--today 2026-11-24]\n');
    return 2;
  }
  const portals = read.portals.map(({ json }) => portalSchema.parse(json) as PortalMap);
  const { entries } = parseEntries(read.issues.map(({ json }) => json));
  process.stdout.write(`${entries.length} of ${read.issues.length} entries can be read, on ${today.slice(0, 10)}\n\n${renderTable(entries, portals, today)}`);
  return entries.length === read.issues.length ? 0 : 1;
}
