/** Turns what zod found into a sentence for whoever wrote the file. */
import type { core } from 'zod/mini';

export interface Problem {
  /** Where in the entry, for example `['advice', 'fr', 0, 'link']`. */
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

export function explain(issue: core.$ZodIssue): Problem {
  if (issue.code !== 'invalid_union') return { path: issue.path, what: sentence(issue) };
  // Of a union, only the branch with the right keys is worth telling.
  const meant = issue.errors.find((branch) => !branch.some(({ code }) => code === 'unrecognized_keys' || code === 'invalid_type'))?.[0];
  if (!meant) return { path: issue.path, what: sentence(issue) };
  const { path, what } = explain(meant);
  return { path: [...issue.path, ...path], what };
}

function sentence(issue: core.$ZodIssue): string {
  // The schema's own sentence, when it has one, knows better.
  if (issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `clé inconnue : ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `valeurs possibles : ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? 'il manque cette clé' : `attendu : ${issue.expected}`;
    case 'invalid_union':
      return 'condition inconnue : une seule de text, code, fieldPresent, fieldEmpty, finding, browser, dateFrom/dateTo, status, failure';
    case 'too_big':
      return `${issue.maximum} au plus`;
    case 'too_small':
      return `${issue.minimum} au moins`;
    default:
      return 'valeur refusée';
  }
}
