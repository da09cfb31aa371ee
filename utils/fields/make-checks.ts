import type { Checks } from '../checks-bridge';
import { checkAny } from './check-any';
import type { TextRules } from './check-field';
import { readFileFacts } from './file-facts';
import { fileUpload } from './file-upload';

/** The checks of a page: a first group of rules, to which others are added when a field needs them. */
export function makeChecks(first: TextRules): Checks {
  let rules = first;
  return {
    add: (more) => {
      rules = { ...rules, ...more };
    },
    has: (kind) => Object.hasOwn(rules, kind),
    checkText: (kinds, value, today) => checkAny(rules, kinds, value, today),
    checkFile: async (file, today) => fileUpload.check(await readFileFacts(file), today).finding,
  };
}
