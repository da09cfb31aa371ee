import * as z from 'zod/mini';
import { refuseByOrder } from './accept';
import { parseEnvelope, type ListContent } from './envelope';
import { isRefused, REFUSALS } from './refusal';
import { signerOf } from './signature';
import type { ListSource } from './source';

/** Milliseconds; what is later than the last day of the calendar could not be shown. */
const time = z.number().check(z.gte(0), z.lte(8.64e15));

const keptSchema = z.strictObject({
  version: z.literal(1),
  /** The last good copy: the very text that was signed, and its signature. */
  list: z.nullable(z.strictObject({ text: z.string(), signature: z.string() })),
  highest: z.nullable(z.strictObject({ key: z.string(), sequence: z.number() })),
  /** How the refreshes went. `checkedAt`: when we last knew that we had the latest. */
  tries: z.strictObject({ failures: z.int().check(z.gte(0)), dueAt: time, checkedAt: z.nullable(time), refused: z.nullable(z.enum(REFUSALS)) }),
});

/** What stands on the disk for one list: under one key, so that one write holds all of it or nothing. */
export type Kept = z.infer<typeof keptSchema>;

export const nothingKept: Kept = { version: 1, list: null, highest: null, tries: { failures: 0, dueAt: 0, checkedAt: null, refused: null } };

/** @param raw whatever the storage gave @returns what can be made of it: spoilt, it is as if nothing had been kept */
export function readKept(raw: unknown): Kept {
  const parsed = keptSchema.safeParse(raw);
  return parsed.success ? parsed.data : nothingKept;
}

/**
 * The last good copy, verified anew at each start: the disk may be spoilt, and a key may be ours no more since an update.
 * Its dates are not asked: a clock that is wrong must not take a good list away.
 * @returns null when there is none, or only one that is older than what ships with the extension
 */
export async function openKept({ list, highest }: Kept, source: ListSource): Promise<ListContent | null> {
  if (!list) return null;
  const bytes = new TextEncoder().encode(list.text);
  const key = await signerOf(bytes, list.signature, source.keys);
  const content = key === null ? null : parseEnvelope(bytes);
  if (key === null || content === null || isRefused(content)) return null;
  return refuseByOrder(content.sequence, key, highest, false, source) === null ? content : null;
}
