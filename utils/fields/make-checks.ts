import type { Checks, CheckFile } from '../checks-bridge';
import { checkAny } from './check-any';
import type { TextRules } from './check-field';

/** The checks of a page, from a first group of rules, to which others are added when a field needs them. */
export function makeChecks(first: TextRules): Checks {
  let rules = first;
  let files: CheckFile | undefined;
  return {
    add: (more) => {
      rules = { ...rules, ...more };
    },
    addFiles: (checkFile) => {
      files = checkFile;
    },
    has: (kind) => (kind === 'file_upload' ? files !== undefined : Object.hasOwn(rules, kind)),
    checkText: (kinds, value, today) => checkAny(rules, kinds, value, today),
    checkFile: async (file, today) => files?.(file, today) ?? null,
  };
}
