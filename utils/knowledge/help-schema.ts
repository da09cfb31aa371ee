/** Where a person can turn: `knowledge/help.json`. */
import * as z from 'zod/mini';
import { day, link, slug, source, words } from './words';

const both = z.strictObject({ fr: words(200), en: words(200) });
const phone = z.string().check(z.regex(/^\d{1,4}(?: \d{2,3}){1,4}$/, 'attendu : un numéro écrit par groupes, par exemple 34 00'));

export const contact = z.strictObject({
  id: slug,
  name: both,
  /** When to turn there, and with what in hand. */
  about: both,
  phone: z.exactOptional(phone),
  link: z.exactOptional(link),
  hours: z.exactOptional(both),
  /** Where this was read. */
  source,
  readOn: day,
});

export const help = z.strictObject({
  /** In the order in which to try them. */
  contacts: z.array(contact).check(z.minLength(1), z.maxLength(40)),
  /** Numbers that no longer serve: never shown, recognised when a page still gives them. */
  formerPhones: z.array(phone).check(z.maxLength(20)),
});

export type Contact = z.infer<typeof contact>;
export type Help = z.infer<typeof help>;
