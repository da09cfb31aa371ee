import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile } from './read-folder';
import type { Problem } from './problem';

const register = join(import.meta.dirname, '../../../tests/knowledge/studied-ids.json');

/** The ids that have ever been given: those of the study of the known problems, then those that came later. */
export function givenIds(): string[] {
  const { ids, added } = JSON.parse(readFileSync(register, 'utf8')) as { readonly ids: readonly string[]; readonly added: readonly string[] };
  return [...ids, ...added];
}

/** @returns what is wrong with the name of a file of `issues/`, which is the id of its entry */
export function checkName({ name, json }: JsonFile): Problem[] {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined;
  return typeof id === 'string' && id !== name ? [{ path: ['id'], what: `the id ${id} is not the name of the file: rename the file ${id}.json, or write "${name}"` }] : [];
}

/** @returns ids once given whose file is gone: reports and journals name them for ever, hence no other problem may take them */
export function lostIds(issues: readonly JsonFile[]): string[] {
  const there = new Set(issues.map(({ name }) => name));
  return givenIds().filter((id) => !there.has(id));
}
