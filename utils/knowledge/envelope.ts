/**
 * The envelope: the one file in which a list travels. It is read after its signature was found good, and still as a stranger's:
 * a bad entry is dropped alone, a bad envelope is refused whole.
 */
import * as z from 'zod/mini';
import type { FieldMap, PortalMap } from '../page/map';
import type { Knowledge } from './assemble';
import { fieldsSchema, portalSchema } from './atlas-schema';
import { help, type Help } from './help-schema';
import { isWithinCaps } from './json-caps';
import { ENGINE, MOST_ENTRIES, parseEntries, type Rejected } from './parse';
import { isRefused, type Refusal, type Refused } from './refusal';

/** The shape below. One that this version could not read would get another number, and another address. */
export const FORMAT = 1;

/** A list is a few hundred kilobytes at most; more is a mistake or an attack. */
export const MOST_BYTES = 2_000_000;

/** No list may ask to be believed for longer: an old list served for ever must show its age. */
export const MOST_DAYS = 400;

const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The engine of whoever built it; entries may ask for less. */
  engine: z.int().check(z.gte(1), z.lte(1000)),
  /** Raised at each publication. How far it may go is the business of `accept.ts`. */
  sequence: z.number().check(z.refine((value) => Number.isInteger(value) && value >= 1)),
  created: z.iso.datetime({ precision: 0 }),
  /** The last day on which it may be taken. */
  expires: z.iso.date(),
  issues: z.array(z.unknown()),
  portals: z.array(z.unknown()).check(z.minLength(1), z.maxLength(20)),
  fields: z.unknown(),
  help: z.unknown(),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/** What a list says, once read. */
export interface ListContent extends Knowledge, Pick<Envelope, 'engine' | 'sequence' | 'created' | 'expires'> {
  readonly help: Help;
  /** Entries dropped, with their reason. */
  readonly rejected: readonly Rejected[];
  /** How many entries are for a later engine. */
  readonly skipped: number;
}

/**
 * The bytes that are signed and served: JSON without a space, in UTF-8, closed by nothing.
 * @param envelope with its keys, and those of its parts, in the order in which they are to be written
 */
export const writeEnvelope = (envelope: Envelope): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(envelope));

/** @returns what the list says, or why it is refused. Never throws. */
export function parseEnvelope(bytes: Uint8Array): ListContent | Refused {
  const raw = readJson(bytes);
  if (isRefused(raw)) return raw;
  const { success, data } = envelopeSchema.safeParse(raw.value);
  if (!success) return refuse(isLater(raw.value, 'format', FORMAT) ? 'later' : 'envelope');
  if (Date.parse(data.expires) < Date.parse(data.created.slice(0, 10)) || Date.parse(data.expires) - Date.parse(data.created) > MOST_DAYS * 864e5) return refuse('envelope');
  if (data.issues.length > MOST_ENTRIES) return refuse('too_much');

  const portals = z.array(portalSchema).safeParse(data.portals);
  const fields = fieldsSchema.safeParse(data.fields);
  const helped = help.safeParse(data.help);
  if (!portals.success || !fields.success || !helped.success) return refuse(isLater(data, 'engine', ENGINE) ? 'later' : 'envelope');
  if (new Set(portals.data.map(({ id }) => id)).size < portals.data.length) return refuse('envelope');

  const { entries, rejected, skipped } = parseEntries(data.issues);
  if (entries.length === 0) return refuse('empty');
  const { engine, sequence, created, expires } = data;
  return { engine, sequence, created, expires, entries, rejected, skipped, atlas: { portals: portals.data as PortalMap[], fields: fields.data as FieldMap }, help: helped.data };
}

const refuse = (refused: Refusal): Refused => ({ refused });

/**
 * One text for one value: what does not come out again byte for byte is refused. That leaves out keys given twice and escapes
 * that another reader may read otherwise.
 */
function readJson(bytes: Uint8Array): { readonly value: unknown } | Refused {
  if (bytes.length > MOST_BYTES) return refuse('too_big');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    // Before anything that follows the value down: it may be a hundred thousand brackets deep.
    if (!isWithinCaps(value)) return refuse('too_much');
    return JSON.stringify(value) === text ? { value } : refuse('unreadable');
  } catch {
    return refuse('unreadable');
  }
}

/** Whether a number says that the list was made for a later version than this one. */
function isLater(value: unknown, key: 'format' | 'engine', known: number): boolean {
  const given: unknown = typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  return typeof given === 'number' && given > known;
}
