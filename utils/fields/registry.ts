import { birthPlace } from './birth-place';
import { checkField } from './check-field';
import { checkCrossField } from './cross/from-vector';
import { fileUpload, type FileFacts } from './file-upload';
import type { FieldRule, Today, Verdict } from './finding';
import { personRules } from './groups/person';
import { rareRules } from './groups/rare';
import { vehicleRules } from './groups/vehicle';
import { licenceCategoryAge } from './licence-category-age';
import { found } from './verdicts';

/** Every kind of text field that has a check, by its key. */
export const textRules = { ...vehicleRules, ...personRules, ...rareRules };

/** Checks whose input is no text of one field: facts of a file, or several answers together. A line of the command line may hold anything. */
const objectRules: Readonly<Record<string, FieldRule<never>['check']>> = {
  file_upload: (input: object, today) => {
    const { name, magic, bytes } = input as Partial<FileFacts>;
    return typeof name === 'string' && typeof magic === 'string' && typeof bytes === 'number' ? fileUpload.check({ ...only(input, ['number', 'boolean']), name, magic, bytes }, today) : found('file_upload', 'type', 'error');
  },
  birth_place: (input: object, today) => birthPlace.check(only(input, ['string']), today),
  licence_category_age: licenceCategoryAge.check,
  cross_field: checkCrossField,
};

/** What an object holds of these types. */
function only(input: object, types: readonly string[]): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => types.includes(typeof value)));
}

export type TextKind = keyof typeof textRules;

export function isFieldKind(kind: string): boolean {
  return Object.hasOwn(textRules, kind) || Object.hasOwn(objectRules, kind);
}

/**
 * The check of any kind, for the command line and the tests.
 * @param input a text, or an object as the vectors of the kind have it
 * @throws when there is no such kind
 */
export function checkKind(kind: string, input: unknown, today: Today): Verdict {
  if (!isFieldKind(kind)) throw new Error(`no check for the kind ${kind}`);
  const ofObject = Object.hasOwn(objectRules, kind) ? objectRules[kind] : undefined;
  if (ofObject && typeof input === 'object' && input !== null) return ofObject(input as never, today);
  return checkField(textRules, kind, typeof input === 'string' ? input : '', today) ?? found(kind, 'type', 'error');
}
