import { relative, resolve } from 'node:path';
import { localNow } from '../../utils/clock';
import { checkFolder, type Found } from './knowledge-check/check-folder';
import { writeForm } from './knowledge-check/form';
import { OWN_FOLDER, readFolder } from './knowledge-check/read-folder';
import { option } from './lines';
import type { Exit } from './main';

/** `knowledge check [folder] [--write] [--today 2026-11-24]`: one line for each thing to mend, `file:line: what, and how to mend it`. */
export async function knowledgeCheck(args: readonly string[]): Promise<Exit> {
  const today = option(args, '--today') ?? localNow();
  const [folder = OWN_FOLDER] = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--today');
  const read = readFolder(folder);
  if (!read || !/^\d{4}-\d\d-\d\d/.test(today)) {
    process.stderr.write('Usage: balise knowledge check [folder with issues/] [--write] [--today 2026-11-24]\n');
    return 2;
  }
  if (args.includes('--write')) writeForm(read);
  const written = args.includes('--write') ? (readFolder(folder) ?? read) : read;
  const found = await checkFolder(written, resolve(folder), today);
  for (const one of found) process.stdout.write(`${lineFor(one)}\n`);
  process.stderr.write(found.length > 0 ? `${found.length} to mend.\n` : `${written.issues.length} known issues, ${written.portals.length} portals: nothing to mend.\n`);
  return found.length > 0 ? 1 : 0;
}

/** What a file says may be quoted here: nothing of it may be an order to the terminal. */
export function lineFor({ file, line, what }: Found): string {
  return `${relative(process.cwd(), file)}:${line}: ${what}`.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
}
