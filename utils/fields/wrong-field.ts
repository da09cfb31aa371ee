import { readFniPlate, readSivPlate } from '../identifiers/plate';
import { hasLuhnKey } from '../identifiers/luhn';
import { isVin } from '../identifiers/vin';
import type { Finding } from './finding';
import { compactCode, tidyText } from './tidy';

/**
 * The shapes that can be told apart, the most particular first. Passport, card licence and formula number without its year all
 * look like 2 digits, 2 letters, 5 digits: they are named together. Five digits (postal code, commune, two codes), nine or
 * ten signs (identity card of 2021, pre-application), and a town or a name may be too many things: never named.
 */
const shapes: readonly (readonly [string, (compact: string, text: string) => boolean])[] = [
  ['email', (_, text) => /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(text)],
  ['date_fr', (_, text) => /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$/.test(text)],
  ['vin', (compact) => isVin(compact) && /[A-Z]/.test(compact) && /\d{4}$/.test(compact)],
  ['formule_number', (compact) => /^20\d{2}[A-Z]{2}\d{5}$/.test(compact)],
  ['plate_siv', (compact) => compact.length === 7 && readSivPlate(compact) !== null],
  // 2013BZ80 is far likelier the beginning of a formula number than a vehicle of the Somme.
  ['plate_fni', (compact) => compact.length >= 6 && !/^20[0-2]\d[A-Z]{2}/.test(compact) && readFniPlate(compact) !== null],
  ['iban', (compact) => /^FR\d{2}[A-Z0-9]{23}$/.test(compact)],
  ['mrz', (_, text) => /[A-Z0-9]<<[A-Z0-9<]*$/.test(text.replace(/\s/g, '')) && text.length >= 28],
  ['tva_fr', (compact) => /^FR[A-Z0-9]{2}\d{9}$/.test(compact)],
  ['nir', (compact) => /^[12]\d{2}(0[1-9]|1[0-2])(\d{2}|2[AB])\d{6}(\d{2})?$/.test(compact)],
  ['phone', (compact) => /^(0[1-79]\d{8}|\+33[1-79]\d{8})$/.test(compact)],
  ['neph', (compact) => /^\d{2}(0[1-9]|1[0-2])\d{8}$/.test(compact)],
  ['siret', (compact) => /^\d{14}$/.test(compact) && hasLuhnKey(compact)],
  // Sixteen digits that pass this sum are a bank card: not to be named, nor asked for.
  ['timbre_fiscal', (compact) => /^\d{16}$/.test(compact) && !hasLuhnKey(compact)],
  // M1, N1, L3…, then the make: a VIN that is being typed does not begin so.
  ['cnit', (compact) => /^[MNLO]\d[A-Z0-9][A-Z]{3}[A-Z0-9]{6,9}$/.test(compact)],
  ['licence_number', (compact) => /^\d{2}[A-Z]{2}\d{5}$/.test(compact)],
  ['ephoto_code', (compact) => /^[A-Z0-9]{22}$/.test(compact) && /\d/.test(compact) && /[A-Z]/.test(compact)],
];

/** How many of them can be nothing else. */
const sure = 7;

/** Kinds whose shapes are the same thing: a date is a date, whatever it is the date of. */
const same: Readonly<Record<string, string>> = { sale_datetime: 'date_fr', birth_date: 'date_fr' };

/**
 * The most useful check of all: the right value in the wrong box.
 * @param kind the kind that refused the value
 * @param sureOnly the kind only doubts the value: another is named when its shape can be nothing else
 * @returns a finding `<kind>.is_<other>`, or null when the value has no other's exact shape
 */
export function wrongField(kind: string, input: string, sureOnly: boolean): Finding | null {
  const compact = compactCode(input);
  const text = tidyText(input);
  const other = (sureOnly ? shapes.slice(0, sure) : shapes).find(([, fits]) => fits(compact, text))?.[0];
  return other && other !== kind && other !== same[kind] ? { code: `${kind}.is_${other}`, severity: 'error', params: { other } } : null;
}
