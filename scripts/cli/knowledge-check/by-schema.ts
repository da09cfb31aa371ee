import type * as z from 'zod/mini';
import { explain } from '../../../utils/knowledge/explain';
import { inEnglish } from './english';
import type { Problem } from './problem';

/** What a schema makes of a value: the value, or everything that is wrong with it. */
export function bySchema<T extends z.ZodMiniType>(schema: T, json: unknown): { readonly value: z.infer<T> | null; readonly problems: readonly Problem[] } {
  const { success, data, error } = schema.safeParse(json, { reportInput: true });
  if (success) return { value: data, problems: [] };
  return {
    value: null,
    problems: alone(error.issues.map(explain)).map(({ path, what }) => {
      const key = unknownKey.exec(what)?.[1];
      return { path: key === undefined ? path : [...path, key], what: `${place(path)}${inEnglish(what)}` };
    }),
  };
}

const unknownKey = /^clé inconnue : ([^,]+)/;

/** Where a key is unknown, whatever else is said of the same place follows from it. */
function alone(problems: readonly Problem[]): Problem[] {
  const strange = new Set(problems.filter(({ what }) => unknownKey.test(what)).map(({ path }) => place(path)));
  return problems.filter(({ path, what }) => unknownKey.test(what) || !strange.has(place(path)));
}

const place = (path: readonly PropertyKey[]) => (path.length > 0 ? `${path.map(String).join('.')}: ` : '');
