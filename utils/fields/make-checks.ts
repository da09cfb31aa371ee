import type { Checks } from '../checks-bridge';
import { accepted, checkAny } from './check-any';
import type { TextRules } from './check-field';

/**
 * The checks of a page, from a first group of rules, to which others are added when a field needs them.
 * @param words cuts typed values into words, and digests them
 */
export function makeChecks(first: TextRules, words: Pick<Checks, 'tokens' | 'digest'>): Checks {
  let rules = first;
  const extra: Checks['extra'] = {};
  return {
    extra,
    ...words,
    add: (more) => {
      rules = { ...rules, ...more };
    },
    has: (kind) => (kind === 'file_upload' ? extra.files !== undefined : kind === 'cross_field' ? extra.cross !== undefined : Object.hasOwn(rules, kind)),
    checkText: (kinds, value, today) => checkAny(rules, kinds, value, today),
    accepted: (kinds, value, today) => accepted(rules, kinds, value, today),
  };
}
