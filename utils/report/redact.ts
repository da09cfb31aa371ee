import { rules } from './redact-rules';

/** A text is cut here: a banner of a megabyte tells no more than its beginning. */
const longest = 20_000;

/**
 * Takes out of a text what looks personal: identifiers by their shape and check digits, names, addresses, codes and tokens by the
 * words around them. What tells the problem stays: codes of errors, statuses, steps, numbers of forms and laws.
 * Redacting twice changes nothing.
 */
export function redact(text: string): string {
  return rules.reduce((kept, { pattern, by }) => kept.replace(pattern, by), text.slice(0, longest));
}
