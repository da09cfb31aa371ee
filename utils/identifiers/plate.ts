/** Letters of the SIV series: I, O and U look like 1, 0 and V, and are never used (arrêté of 9 February 2009). */
const letters = 'A-HJ-NP-TV-Z';
const normal = new RegExp(`^(?!SS)([${letters}]{2})(?!000)(\\d{3})(?!SS)([${letters}]{2})$`);
const garage = new RegExp(`^W(?!000)(\\d{3})(?!SS)([${letters}]{2})$`);
/** Mopeds, July 2004 to July 2015: 1 or 2 letters, 11 to 999 but no multiple of 100, 1 letter. */
const moped = new RegExp(`^([${letters}]{1,2})([1-9]\\d{1,2})([${letters}])$`);

/**
 * @param compact capitals and digits, without separators
 * @returns the SIV number as it is printed (`AB-123-CD`, `DH 123 K` for a moped), or null
 */
export function readSivPlate(compact: string): string | null {
  const [, left, digits, right] = normal.exec(compact) ?? [];
  if (left) return `${left}-${digits}-${right}`;
  const [, number, end] = garage.exec(compact) ?? [];
  if (number) return `W-${number}-${end}`;
  const [, start, middle, last] = moped.exec(compact) ?? [];
  const series = `${start}${last}`;
  if (start && Number(middle) >= 11 && Number(middle) % 100 !== 0 && !['SS', 'TT', 'WW', 'AAA'].includes(series)) return `${start} ${middle} ${last}`;
  return null;
}

/** Diplomatic plates: `5 CD 75`, `16 K 75`, `102 CMD 1`. Short numbers only: 1234 CD 75 was an ordinary vehicle of Paris. */
export function isDiplomaticPlate(compact: string): boolean {
  return /^\d{1,3}(CMD|CD|C|K)\d{1,3}$/.test(compact);
}

const department = '0[1-9]|1\\d|2[1-9AB]|20|[3-8]\\d|9[0-5]|97[1-6]';
const fni = new RegExp(`^([1-9]\\d{0,3})([A-HJ-NP-Z]{1,3})(${department})$`);
/** Series never given: 1 to 3 letters that mean something else. */
const barred = new Set(['SS', 'TT', 'WW', 'W', 'KKK', 'MMM', 'MMW', 'MWM', 'MWW']);

export interface FniPlate {
  readonly printed: string;
  readonly letters: string;
  readonly department: string;
}

/**
 * A number of the former series (before 2009): number, letters, department. The longest department that exists wins.
 * @param compact capitals and digits, without separators
 */
export function readFniPlate(compact: string): FniPlate | null {
  const [, number = '', series = '', place = ''] = fni.exec(compact) ?? [];
  if (!number || (series.length === 3 && number.length > 3) || barred.has(series)) return null;
  if (series.length === 3 && /^[TW]/.test(series)) return null;
  return { printed: `${number} ${series} ${place}`, letters: series, department: place };
}
