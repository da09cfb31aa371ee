/**
 * The closed vocabulary of `when`. Flat and small on purpose: no regex, no selector, no nesting, so that a
 * careless or hostile list can at worst say something wrong, never do something.
 */
import * as z from 'zod/mini';
import { day, words } from './words';

const kind = z.string().check(z.regex(/^[a-z][a-z0-9_]{1,39}$/, 'attendu : un genre de champ, par exemple vin'));
const version = z.int().check(z.minimum(1), z.maximum(9999));

/** Two words and eight letters at least: a shorter text would be found on every page. */
const message = words(300).check(z.refine((text) => (text.match(/\p{L}/gu)?.length ?? 0) >= 8 && /\p{L}\P{L}+\p{L}/u.test(text), 'message trop court : recopiez-le en entier'));

export const condition = z.union([
  /** The message that the site shows, as it is written. */
  z.strictObject({ text: message }),
  /** A code inside a message of the site, such as Y010004. */
  z.strictObject({ code: z.string().check(z.regex(/^(?=.*\d)[A-Z]{1,6}[-_]?[A-Z0-9]{2,12}$/, 'attendu : un code affiché, par exemple Y010004')) }),
  z.strictObject({ fieldPresent: kind }),
  z.strictObject({ fieldEmpty: kind }),
  z.strictObject({ finding: z.string().check(z.regex(/^[a-z][a-z0-9_]{1,39}\.[a-z][a-z0-9_]{1,39}$/, 'attendu : genre.règle, par exemple vin.forbidden_letter')) }),
  z.strictObject({ browser: z.enum(['chrome', 'firefox']), minVersion: z.exactOptional(version), maxVersion: z.exactOptional(version) }),
  z
    .strictObject({ dateFrom: z.exactOptional(day), dateTo: z.exactOptional(day) })
    .check(z.refine(({ dateFrom, dateTo }) => (dateFrom ?? dateTo) !== undefined && (dateFrom ?? '') <= (dateTo ?? '9'), 'attendu : dateFrom avant dateTo')),
  /** The class of a refusal of the site, seen by the network watch. */
  z.strictObject({ status: z.enum(['4xx', '5xx']) }),
  /** A request that got no answer at all. */
  z.strictObject({ failure: z.literal(true) }),
]);

export type Condition = z.infer<typeof condition>;
