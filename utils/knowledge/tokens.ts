/**
 * Tokens: conditions and observations in the same short words, so that matching is looking up.
 * `finding,vin.forbidden_letter` · `status,5xx` · `failure,true` · `fieldEmpty,vin`; a message or a code is its
 * words between spaces, and starts with a space.
 */
import { spaced, wordsOf } from '../text';
import type { Condition } from './conditions';

export function tokenOf(condition: Condition): string {
  if ('text' in condition) return spaced(condition.text);
  return 'code' in condition ? spaced(condition.code) : Object.entries(condition).join();
}

export const isMessage = (token: string): boolean => token[0] === ' ';

/** Something happened: a message, a code, a finding, a status, a failure. That a field or a browser is there is no sign. */
export const isSign = (token: string): boolean => /^(?!field|browser|date)/.test(token);

/** Under which words a token is kept: each word of a message, or the token itself. */
export const keysOf = (token: string): string[] => (isMessage(token) ? wordsOf(token) : [token]);
