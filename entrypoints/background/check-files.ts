import { personRules } from '../../utils/fields/groups/person';
import { rareRules } from '../../utils/fields/groups/rare';

/** Which kinds each script checks; `checks.js` holds the engine and the rest. */
const groups = [
  ['/person-checks.js', (kind: string) => Object.hasOwn(personRules, kind)],
  ['/rare-checks.js', (kind: string) => Object.hasOwn(rareRules, kind)],
  ['/file-checks.js', (kind: string) => kind === 'file_upload'],
  ['/cross-checks.js', (kind: string) => kind === 'cross_field'],
] as const;

/** The scripts that check these kinds of field; asked for twice, they do no harm. */
export function checkFiles(kinds: readonly string[]) {
  return ['/checks.js' as const, ...groups.flatMap(([file, holds]) => (kinds.some(holds) ? [file] : []))];
}
