import * as z from 'zod/mini';
import { PORTALS } from './places';

const words = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200));

const landmarks = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{2,60}$/)),
  asksNothing: z.optional(z.boolean()),
  unless: z.optional(words),
  family: z.optional(z.boolean()),
  marks: z.partialRecord(z.enum(['heading', 'stepper', 'breadcrumb', 'button', 'path', 'title', 'field']), words),
});

const day = z.iso.date();

/** A file of `knowledge/portals/`. */
export const portalSchema = z.strictObject({
  id: z.enum(PORTALS),
  readOn: day,
  procedures: z.array(landmarks),
  steps: z.array(landmarks),
});

/** `knowledge/fields.json`: the words by which each kind of field is recognised. */
export const fieldsSchema = z.strictObject({
  readOn: day,
  skip: words,
  same: z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(60))),
  kinds: z.array(
    z.strictObject({
      /** null: fields that are never Balise's business (passwords, search, cards). */
      kind: z.nullable(z.string()),
      names: words,
      starts: z.optional(words),
      any: z.optional(words),
      ends: z.optional(words),
      portals: z.optional(z.array(z.enum(PORTALS))),
      not: z.optional(words),
      piece: z.optional(z.boolean()),
      ids: z.optional(words),
      autocomplete: z.optional(words),
      or: z.optional(words),
      /** What the answer is in the application, for the rules that compare two answers: a key of `Answers`. */
      as: z.optional(z.string().check(z.regex(/^[a-zA-Z0-9]{2,30}$/))),
    }),
  ),
});
