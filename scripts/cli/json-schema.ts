import * as z from 'zod/mini';
import { fieldsSchema, portalSchema } from '../../utils/knowledge/atlas-schema';
import { help } from '../../utils/knowledge/help-schema';
import { PROCEDURES, STEPS } from '../../utils/knowledge/places';
import { entry } from '../../utils/knowledge/schema';
import { descriptions } from './json-schema-words';

/** The files of `knowledge/schema/`, by name, and the zod schema that each is made of. */
const sources = { issue: entry, portal: portalSchema, fields: fieldsSchema, help } as const;

type SchemaName = keyof typeof sources;
export const SCHEMA_NAMES = Object.keys(sources) as readonly SchemaName[];

type Part = z.core.JSONSchema.BaseSchema;

/** What the schema leaves to the checker, and an editor can offer: the closed lists of names. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'issue.where.procedures[]': PROCEDURES,
  'issue.where.steps[]': STEPS,
  'portal.procedures[].id': PROCEDURES,
  'portal.steps[].id': STEPS,
};

/**
 * The JSON Schema that editors read (draft 7, which they all know), made of the schema that decides. What zod tells by
 * a function (no HTML, allowed links, two words at least) no JSON Schema can say: it stands in the descriptions.
 * @returns the text of `knowledge/schema/<name>.json`
 */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(told(z.toJSONSchema(sources[name], { target: 'draft-7', io: 'input' }), name), null, 2)}\n`;
}

/** @returns the places of a schema that have no description: `issue.advice.fr[].text` */
export function untold(name: SchemaName): string[] {
  return placesIn(z.toJSONSchema(sources[name], { target: 'draft-7', io: 'input' }), name).filter((place) => !Object.hasOwn(descriptions, place));
}

/** A part with its description and its list of names, and so on below. */
function told(part: Part, place: string): Part {
  const { properties, items, anyOf, additionalProperties: others } = part;
  return {
    ...(Object.hasOwn(descriptions, place) && { description: descriptions[place] }),
    ...part,
    ...(lists[place] && { enum: [...lists[place]] }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, below]) => [key, isPart(below) ? told(below, `${place}.${key}`) : below])) }),
    ...(isPart(items) && { items: told(items, `${place}[]`) }),
    ...(isPart(others) && { additionalProperties: told(others, `${place}{}`) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => (isPart(branch) ? told(branch, place) : branch)) }),
  };
}

/** Every key that a person may write; several branches of a union may share one. */
function placesIn({ properties = {}, items, anyOf = [] }: Part, place: string): string[] {
  const below = [
    ...Object.entries(properties).flatMap(([key, part]) => [`${place}.${key}`, ...(isPart(part) ? placesIn(part, `${place}.${key}`) : [])]),
    ...(isPart(items) ? placesIn(items, `${place}[]`) : []),
    ...anyOf.flatMap((branch) => (isPart(branch) ? placesIn(branch, place) : [])),
  ];
  return [...new Set(below)];
}

const isPart = (part: unknown): part is Part => typeof part === 'object' && part !== null && !Array.isArray(part);
