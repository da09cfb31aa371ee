import type * as z from 'zod/mini';
import type { fieldsSchema, portalSchema } from '../../../utils/knowledge/atlas-schema';
import { PROCEDURES, STEPS } from '../../../utils/knowledge/places';
import type { Problem } from './problem';

type Portal = z.infer<typeof portalSchema>;
type Fields = z.infer<typeof fieldsSchema>;

/** What the schema of a portal cannot tell: its names are those that the issues use. */
export function checkPortal({ id, procedures, steps, readOn }: Portal, name: string, kinds: ReadonlySet<string>, today: string): Problem[] {
  return [
    ...(id === name ? [] : [{ path: ['id'], what: `the id ${id} is not the name of the file: rename one of the two` }]),
    ...future(readOn, today),
    ...strangers(procedures, 'procedures', PROCEDURES),
    ...strangers(steps, 'steps', STEPS),
    ...[procedures, steps].flatMap((list, of) =>
      list.flatMap(({ marks, unless = [] }, at) =>
        [...(marks.field ?? []), ...unless].filter((kind) => !kinds.has(kind)).map((kind) => ({ path: [of === 0 ? 'procedures' : 'steps', at], what: `no field is ever known as ${kind}: copy a kind of fields.json` })),
      ),
    ),
  ];
}

/** Each kind of field is described once per portal it is read on. */
export function checkFields({ readOn }: Fields, today: string): Problem[] {
  return future(readOn, today);
}

/** The kinds that a field can be known as. */
export const kindsOf = ({ kinds }: Fields): Set<string> => new Set(kinds.flatMap(({ kind, or = [] }) => [...(kind === null ? [] : [kind]), ...or]));

const strangers = (list: readonly { readonly id: string }[], key: string, there: readonly string[]) =>
  list.flatMap(({ id }, at) => (there.includes(id) ? [] : [{ path: [key, at, 'id'], what: `${id} is not in utils/knowledge/places.ts: copy a name from there` }]));

const future = (readOn: string, today: string) => (readOn > today.slice(0, 10) ? [{ path: ['readOn'], what: `readOn is in the future (${readOn}): write the day on which the page was read` }] : []);
