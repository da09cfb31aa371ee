/**
 * Entry: one known problem, and how others got past it. One of the five words of the house.
 * The load script may only `import type` from here: zod never runs in a page.
 */
import * as z from 'zod/mini';
import { condition } from './conditions';
import { PORTALS } from './places';
import { bilingual, day, link, monthOrDay, slug, source, words } from './words';

const some = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.minLength(1, 'liste vide : ôtez-la'), z.maxLength(most, `${most} au plus`));
const steps = some(z.strictObject({ text: words(240), link: z.exactOptional(link) }), 8);
const pages = z.array(words(80)).check(z.maxLength(20));

export const entry = z.strictObject({
  /** Never reused; also the name of the file. */
  id: slug,
  title: z.strictObject({ fr: words(90), en: words(90) }),
  /** What the person sees happen, in their words. */
  symptom: bilingual(300),
  severity: z.enum(['blocking', 'hindering', 'info']),
  /** Absent: everywhere. */
  where: z.exactOptional(
    z.strictObject({
      portals: z.exactOptional(some(z.enum(PORTALS), 9)),
      procedures: z.exactOptional(some(slug, 21)),
      steps: z.exactOptional(some(slug, 16)),
    }),
  ),
  /** Every `all` and at least one `any`. Absent: only good to know. */
  when: z.exactOptional(
    z.strictObject({ all: z.exactOptional(some(condition, 8)), any: z.exactOptional(some(condition, 12)) }),
  ),
  /** What to do, in order. */
  advice: z.strictObject({ fr: steps, en: z.exactOptional(steps) }),
  /** Ids of the help points of the same list. */
  contacts: z.array(slug).check(z.maxLength(8)),
  sources: some(source, 10),
  confidence: z.enum(['several-sources', 'one-source', 'inferred']),
  firstSeen: monthOrDay,
  /** The last date at which a source shows the problem; nobody has tried it since. */
  lastSeenInSource: monthOrDay,
  /** The last day on which a person met it and told us. Absent when nobody has: never guessed. */
  lastConfirmed: z.exactOptional(day),
  /** The day on which a rule of law quoted here was read. */
  readOn: z.exactOptional(day),
  fixedOn: z.exactOptional(day),
  status: z.exactOptional(z.enum(['current', 'intermittent', 'historical', 'fixed', 'unknown'])),
  /** The first engine that understands all the conditions used here. */
  minEngine: z.int().check(z.minimum(1), z.maximum(1000)),
  /** Names of pages of `tests/pages` on which it must, and must not, be signalled. */
  examples: z.strictObject({ fires: pages, silent: pages }),
});

export type Entry = z.infer<typeof entry>;
