import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JsonMistake, readJsonLines, type JsonLines } from './json-lines';

/** A file of the knowledge, as text and as data. */
export interface JsonFile {
  readonly path: string;
  /** Its name without the folder and without `.json`. */
  readonly name: string;
  readonly text: string;
  /** undefined when the text is no JSON. */
  readonly json: unknown;
  readonly lineOf: JsonLines['lineOf'];
  /** What is wrong with the text itself. */
  readonly mistakes: readonly { readonly line: number; readonly what: string }[];
}

export interface Folder {
  readonly issues: readonly JsonFile[];
  readonly portals: readonly JsonFile[];
  readonly fields: JsonFile;
  readonly help: JsonFile;
}

/** The knowledge of this working copy. */
export const OWN_FOLDER = join(import.meta.dirname, '../../../knowledge');

/**
 * @param folder a folder with `issues/`; what else it lacks (map, help points) is that of this working copy
 * @returns null when there is no `issues/` in it
 */
export function readFolder(folder: string): Folder | null {
  if (!existsSync(join(folder, 'issues'))) return null;
  const own = (name: string) => (existsSync(join(folder, name)) ? join(folder, name) : join(OWN_FOLDER, name));
  return { issues: readAll(join(folder, 'issues')), portals: readAll(own('portals')), fields: readOne(own('fields.json')), help: readOne(own('help.json')) };
}

function readAll(folder: string): JsonFile[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile() && !one.name.startsWith('.'));
  return files.map(({ name }) => readOne(join(folder, name))).sort((a, b) => a.path.localeCompare(b.path));
}

function readOne(path: string): JsonFile {
  const text = readFileSync(path, 'utf8');
  const file = { path, name: basename(path, '.json'), text };
  try {
    if (!path.endsWith('.json')) throw new JsonMistake(1, 'only files that end with .json stand in this folder: rename this one, or move it elsewhere');
    const { lineOf, twice } = readJsonLines(text);
    const mistakes = twice.map(({ key, line }) => ({ line, what: `the key ${key} stands twice here: keep one` }));
    return { ...file, json: JSON.parse(text) as unknown, lineOf, mistakes };
  } catch (error) {
    const mistake = error instanceof JsonMistake ? { line: error.line, what: error.message } : { line: 1, what: 'this is no JSON: see a neighbouring file' };
    return { ...file, json: undefined, lineOf: () => mistake.line, mistakes: [mistake] };
  }
}
