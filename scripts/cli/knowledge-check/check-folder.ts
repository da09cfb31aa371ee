import { resolve } from 'node:path';
import { assemble } from '../../../utils/knowledge/assemble';
import { fieldsSchema, portalSchema } from '../../../utils/knowledge/atlas-schema';
import { canonical } from '../../../utils/knowledge/canonical';
import { help as helpSchema } from '../../../utils/knowledge/help-schema';
import { entry as entrySchema } from '../../../utils/knowledge/schema';
import { bySchema } from './by-schema';
import { checkDates } from './dates';
import { checkExamples } from './examples';
import { checkForm } from './form';
import { checkName, lostIds } from './ids';
import { checkFields, checkPortal, kindsOf } from './map';
import { checkNames } from './names';
import { checkPlainWords } from './plain-words';
import type { EntryCheck, Known, Problem } from './problem';
import { OWN_FOLDER, type Folder, type JsonFile } from './read-folder';
import { checkSafeTexts } from './safe-texts';
import { checkSources } from './sources';

/** A problem in its file, at its line. */
export interface Found {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

const entryChecks: readonly EntryCheck[] = [checkDates, checkSources, checkNames, checkSafeTexts, checkPlainWords];

/**
 * Everything that can be told of a folder of knowledge without a person: the same for the command line and the tests.
 * Entries are held against the map and the help points only once these can be read.
 * @param root where the folder stands; only that of this working copy must have every id ever given
 * @param today ISO date or date-time
 */
export async function checkFolder({ issues, portals, fields, help }: Folder, root: string, today: string): Promise<Found[]> {
  const map = bySchema(fieldsSchema, fields.json);
  const helpers = bySchema(helpSchema, help.json);
  const kinds = map.value ? kindsOf(map.value) : new Set<string>();
  const places = portals.map((file) => ({ file, ...bySchema(portalSchema, file.json) }));
  const entries = issues.map((file) => ({ file, ...bySchema(entrySchema, file.json) }));
  const known: Known | null = map.value && helpers.value && places.every(({ value }) => value) ? { help: helpers.value, kinds, today } : null;
  const tried = known ? await checkExamples(assemble(entries.flatMap(({ value }) => value ?? []), portals.map(({ json }) => json), fields.json), root, today) : null;
  const found = [
    ...located(fields, [...map.problems, ...(map.value ? checkFields(map.value, today) : [])]),
    ...located(help, helpers.problems, helpers.value && `${JSON.stringify(helpers.value, null, 2)}\n`),
    ...places.flatMap(({ file, value, problems }) => located(file, [...problems, ...(value && map.value ? checkPortal(value, file.name, kinds, today) : [])])),
    ...entries.flatMap(({ file, value, problems }) => {
      const more = value && known ? [...entryChecks.flatMap((check) => check(value, known)), ...(tried?.get(value.id) ?? [])] : [];
      return located(file, [...checkName(file), ...problems, ...more], value && canonical(value));
    }),
    ...(resolve(root) === OWN_FOLDER ? lostIds(issues) : []).map((id) => ({ file: resolve(root, 'issues', `${id}.json`), line: 1, what: 'this file is gone, and an id is never given twice: bring it back; what is mended says fixedOn' })),
  ];
  return found.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** @param wanted the file in its one form, where it has one */
function located(file: JsonFile, problems: readonly Problem[], wanted: string | null = null): Found[] {
  const { path, mistakes, json, lineOf } = file;
  const wrong = json === undefined ? [] : problems.map((problem) => ({ line: lineOf(problem.path), what: problem.what }));
  return [...mistakes, ...wrong, ...(wanted === null ? [] : checkForm(file, wanted))].map((one) => ({ file: path, ...one }));
}
