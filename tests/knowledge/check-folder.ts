import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkFolder } from '../../scripts/cli/knowledge-check/check-folder';
import { readFolder } from '../../scripts/cli/knowledge-check/read-folder';
import { canonical } from '../../utils/knowledge/canonical';
import { entry, type Entry } from '../../utils/knowledge/schema';
import { sample } from './load';

export const today = '2026-11-24';

/** A folder with these files in `issues/`, and nothing else, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'balise-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'issues'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'issues', name), text);
  return folder;
}

/** What the checker says of a folder: `file:line: what`, without the way to it. */
export async function saidOf(folder: string): Promise<string[]> {
  const read = readFolder(folder);
  if (!read) throw new Error(`${folder} has no issues/`);
  return (await checkFolder(read, folder, today)).map(({ file, line, what }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line}: ${what}`);
}

/** What it says of the sample entry, changed; in its form, unless the schema refuses it. */
export function saidWith(change: Partial<Record<keyof Entry | 'selector', unknown>>): Promise<string[]> {
  const changed = { ...sample, ...change };
  const { success, data } = entry.safeParse(changed);
  return saidOf(folderOf({ 'un-exemple.json': canonical(success ? data : (changed as Entry)) }));
}
