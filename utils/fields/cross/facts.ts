import { readFniPlate, readSivPlate } from '../../identifiers/plate';
import { hasNirKey } from '../../identifiers/nir';
import { compactCode } from '../tidy';
import type { Answers, PlateSeries } from './answers';

/** What is kept of a value once it is read: the value itself can be forgotten. */

/** @returns the series of a plate (numéro d'immatriculation), or undefined when it is neither whole nor sure */
export function plateSeriesOf(plate: string): PlateSeries | undefined {
  const compact = compactCode(plate);
  const siv = readSivPlate(compact);
  if (siv) return siv.includes('-') ? 'siv' : 'moped';
  return readFniPlate(compact) ? 'fni' : undefined;
}

/** @returns the year of printing that begins a formula number (numéro de formule) */
export function formulaYearOf(formula: string): number | undefined {
  const [, year] = /^(20\d{2})[A-Z]{2}\d{5}$/.exec(compactCode(formula)) ?? [];
  return year === undefined ? undefined : Number(year);
}

/**
 * What a social security number (NIR, with or without its key) says of its holder: sex, year and month of birth. Months 20 to 42
 * and above 50 stand for a month that is not known; 3, 4, 7 and 8 begin provisional numbers.
 */
export function nirFactsOf(nir: string): Pick<Answers, 'nirSex' | 'nirBirth'> {
  const compact = compactCode(nir);
  const [, sex, year, month = ''] = /^([1-478])(\d{2})(\d{2})(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/.exec(compact) ?? [];
  if (!sex || !year || (compact.length === 15 && !hasNirKey(compact))) return {};
  return { nirSex: '137'.includes(sex) ? 'M' : 'F', nirBirth: /^(0[1-9]|1[0-2])$/.test(month) ? `${year}-${month}` : year };
}

/** Whether the field of the sale code (code de cession) holds the plate, or something that can only be a plate: the code itself may be 5 signs like a moped's. */
export function codeIsPlate(code: string, plate: string | undefined): boolean {
  const compact = compactCode(code);
  return (plate !== undefined && compact === compactCode(plate)) || (compact.length >= 7 && plateSeriesOf(compact) !== undefined);
}

/** The number of the card (2 digits, 2 letters, 5 digits) stands for the NEPH (12 digits), and the other way round. */
export function licenceNumbersSwapped(neph: string, licence: string): boolean {
  return /^\d{2}[A-Z]{2}\d{5}$/.test(compactCode(neph)) && /^\d{12}$/.test(compactCode(licence));
}
