import { personRules } from '../../utils/fields/groups/person';
import { rareRules } from '../../utils/fields/groups/rare';

/** The scripts that check these kinds of field; the first holds the engine, and is harmless when it is there already. */
export function checkFiles(kinds: readonly string[]) {
  const needs = (rules: object) => kinds.some((kind) => Object.hasOwn(rules, kind));
  return ['/checks.js' as const, ...(needs(personRules) ? ['/person-checks.js' as const] : []), ...(needs(rareRules) ? ['/rare-checks.js' as const] : []), ...(kinds.includes('file_upload') ? ['/file-checks.js' as const] : [])];
}
