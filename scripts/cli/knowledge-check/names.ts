import type { Condition } from '../../../utils/knowledge/conditions';
import { ENGINE } from '../../../utils/knowledge/parse';
import { PROCEDURES, STEPS } from '../../../utils/knowledge/places';
import { isKnownFinding } from './findings';
import type { EntryCheck, Known, Problem } from './problem';

/** Whatever an entry names is there: contacts, procedures, steps, kinds of field, findings, and an engine that understands it. */
export const checkNames: EntryCheck = ({ contacts, where = {}, when = {}, minEngine }, known) => [
  ...missing(contacts, ['contacts'], known.help.contacts.map(({ id }) => id), 'no contact of help.json'),
  ...missing(where.procedures, ['where', 'procedures'], PROCEDURES, 'no procedure of utils/knowledge/places.ts'),
  ...missing(where.steps, ['where', 'steps'], STEPS, 'no step of utils/knowledge/places.ts'),
  ...conditions(when.all, 'all', known),
  ...conditions(when.any, 'any', known),
  ...(minEngine > ENGINE ? [{ path: ['minEngine'], what: `minEngine ${minEngine} is later than this engine: write ${ENGINE}` }] : []),
];

function missing(named: readonly string[] = [], path: readonly string[], there: readonly string[], what: string): Problem[] {
  return named.flatMap((name, at) => (there.includes(name) ? [] : [{ path: [...path, at], what: `${name} is ${what}: ${nearest(name, there)}` }]));
}

function conditions(list: readonly Condition[] = [], group: string, { kinds }: Known): Problem[] {
  return list.flatMap((condition, at) => {
    const path = ['when', group, at];
    if ('finding' in condition && !isKnownFinding(condition.finding)) return [{ path: [...path, 'finding'], what: `no check can give the finding ${condition.finding}: copy a code that \`balise check\` gives` }];
    const kind = 'fieldPresent' in condition ? condition.fieldPresent : 'fieldEmpty' in condition ? condition.fieldEmpty : null;
    return kind === null || kinds.has(kind) ? [] : [{ path: [...path, 'fieldPresent' in condition ? 'fieldPresent' : 'fieldEmpty'], what: `no field is ever known as ${kind}: ${nearest(kind, [...kinds])}` }];
  });
}

/** Of what there is, what begins most alike; a whole list in a message would not be read. */
function nearest(name: string, there: readonly string[]): string {
  const alike = (other: string) => [...other].findIndex((sign, at) => sign !== name[at]) >>> 0;
  const [best] = [...there].sort((a, b) => alike(b) - alike(a));
  return best === undefined ? 'take it out' : `did you mean ${best}?`;
}
