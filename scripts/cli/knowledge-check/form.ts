import { writeFileSync } from 'node:fs';
import { canonical } from '../../../utils/knowledge/canonical';
import { entry as entrySchema, type Entry } from '../../../utils/knowledge/schema';
import { frenchPrint } from '../french-print';
import type { Folder, JsonFile } from './read-folder';

/** What mends the form of the files, named in the messages. */
export const MEND_FORM = '`npm run -s balise -- knowledge check --write` does it';

interface Misplaced {
  readonly line: number;
  readonly what: string;
}

/**
 * One way to write a file, so that a change shows what changed and nothing else.
 * @param wanted the file as it should be
 * @returns the first line that differs
 */
export function checkForm({ text }: JsonFile, wanted: string): Misplaced[] {
  if (text === wanted) return [];
  const [lines, right] = [text.split('\n'), wanted.split('\n')];
  const at = lines.findIndex((line, row) => line !== right[row]);
  return [{ line: (at < 0 ? lines.length : at) + 1, what: `not in the one form of these files (order of the keys, two spaces, one value a line): ${MEND_FORM}` }];
}

/** Writes every entry that its schema accepts in that form, with the signs of French print; the others are left alone. */
export function writeForm({ issues }: Folder): void {
  for (const { path, text, json, mistakes } of issues) {
    const { success, data } = entrySchema.safeParse(json);
    const wanted = success ? canonical(inFrenchPrint(data)) : text;
    if (mistakes.length === 0 && wanted !== text) writeFileSync(path, wanted);
  }
}

const inFrenchPrint = (entry: Entry): Entry => ({
  ...entry,
  title: { ...entry.title, fr: frenchPrint(entry.title.fr) },
  symptom: { ...entry.symptom, fr: frenchPrint(entry.symptom.fr) },
  advice: { ...entry.advice, fr: entry.advice.fr.map((line) => ({ ...line, text: frenchPrint(line.text) })) },
});
