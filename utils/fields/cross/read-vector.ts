import { exists, isoDay, readDate } from '../../identifiers/calendar';
import { compactCode, tidyDashes, tidyText } from '../tidy';

/** Ways to read one key of an object that may hold anything: what cannot be read is not known. */
export type Vector = Readonly<Record<string, unknown>>;

/** Longer than any value of these fields. */
const longest = 200;

export const isVector = (input: unknown): input is Vector => typeof input === 'object' && input !== null;

export const given = (vector: Vector, key: string): unknown => (Object.hasOwn(vector, key) ? vector[key] : undefined);

/** Numbers come as numbers or as texts. @returns undefined for anything else, and for nothing typed */
export function readText(vector: Vector, key: string): string | undefined {
  const value = given(vector, key);
  return typeof value === 'number' || typeof value === 'string' ? tidyText(String(value).slice(0, longest)) || undefined : undefined;
}

/** The text, read further; undefined when there is none. */
export function readAs<T>(vector: Vector, key: string, read: (text: string) => T): T | undefined {
  const text = readText(vector, key);
  return text === undefined ? undefined : read(text);
}

/** A text without what people put between its groups; undefined when nothing is left. */
export const readCode = (vector: Vector, key: string): string | undefined => readAs(vector, key, compactCode) || undefined;

/** So many digits, or undefined. */
export function readDigits(vector: Vector, key: string, length: number): string | undefined {
  const code = readCode(vector, key);
  return code?.length === length && /^\d+$/.test(code) ? code : undefined;
}

export function readNumber(vector: Vector, key: string): number | undefined {
  const text = readText(vector, key)?.replace(',', '.');
  return text && /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
}

export function readFlag(vector: Vector, key: string): boolean | undefined {
  const value = given(vector, key);
  return typeof value === 'boolean' ? value : undefined;
}

/** Null is « known to be missing »; it stays so. */
export const keepNull = <T>(vector: Vector, key: string, value: T | undefined): T | null | undefined => (given(vector, key) === null ? null : value);

export const readDay = (vector: Vector, key: string): string | undefined => readAs(vector, key, isoOf);

/**
 * An ISO date or date-time (its offset is left out: forms speak in local time), its year, its year and month, or a date as people
 * type it. @returns undefined for a day that is not in the calendar
 */
export function isoOf(text: string): string | undefined {
  const typed = tidyDashes(text);
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(typed)) return typed;
  const [, day = typed, time] = /^(.{8,20}?)(?:T| (?:à )?)((?:[01]\d|2[0-3])[:h][0-5]\d)/.exec(typed) ?? [];
  const date = readDate(day);
  if (!date || date.yearDigits !== 4 || !exists(date)) return undefined;
  return time ? `${isoDay(date)}T${time.replace('h', ':')}` : isoDay(date);
}
