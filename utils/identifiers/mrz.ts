/** Machine-readable zone (bande MRZ): ICAO Doc 9303 parts 3 to 6; the French card of 1995 and the French licence have their own. */
export type MrzPart = 'number' | 'birth' | 'expiry' | 'personal' | 'whole';

/** A check digit: the part it answers for, where it stands, then the pairs of places it is computed over. */
type Check = readonly [MrzPart, number, ...number[]];

export interface MrzLayout {
  /** How the zone begins: the sort of document, and France where the layout is French. */
  readonly starts: RegExp;
  /** One sign a place: `#` digit, `D` digit of a date or filler, `K` check digit or filler, `A` letter or filler, `S` sex, `.` any. */
  readonly lines: readonly string[];
  readonly checks: readonly Check[];
  /** Where a number of more than 9 signs goes on, when a filler stands for its check digit. */
  readonly more?: readonly [number, number];
}

/** `A2#6` → `AA######` */
const mask = (short: string) => short.replace(/(\D)(\d+)/g, (_, sign: string, times: string) => sign.repeat(Number(times)));

const layout = (starts: RegExp, lines: readonly string[], checks: readonly Check[], more?: readonly [number, number]): MrzLayout => ({ starts, lines: lines.map(mask), checks, ...(more && { more }) });

export const mrzLayouts: readonly MrzLayout[] = [
  layout(/^[ABD]\dFRA/, ['A1#1A3.9#1D6A8#1'], [['number', 14, 0, 14], ['whole', 29, 0, 29]]),
  layout(/^P/, ['A44', '.9#1A3D6#1S1D6#1.14K1#1'], [['number', 53, 44, 53], ['birth', 63, 57, 63], ['expiry', 71, 65, 71], ['personal', 86, 72, 86], ['whole', 87, 44, 54, 57, 64, 65, 87]]),
  layout(/^IDFRA/, ['A30.6', 'D4.3#6A14D6#1S1#1'], [['number', 48, 36, 48], ['birth', 69, 63, 69], ['whole', 71, 0, 71]]),
  layout(/^(?!IDFRA)[ACI][^V]/, ['A1.1A34', '.9K1A3D6#1S1D6#1.7#1'], [['number', 45, 36, 45], ['birth', 55, 49, 55], ['expiry', 63, 57, 63], ['whole', 71, 36, 46, 49, 56, 57, 71]], [64, 71]),
  layout(/^[ACI][^V]/, ['A1.1A3.9K1.15', 'D6#1S1D6#1A3.11#1', 'A30'], [['number', 14, 5, 14], ['birth', 36, 30, 36], ['expiry', 44, 38, 44], ['whole', 59, 5, 37, 38, 45, 48, 59]], [15, 30]),
];

/** The check digit of ICAO: weights 7, 3, 1; letters count 10 to 35, the filler 0. @param text capitals, digits and `<` */
export function mrzCheckDigit(text: string): number {
  return [...text].reduce((sum, sign, at) => sum + (sign === '<' ? 0 : Number.parseInt(sign, 36)) * ([7, 3, 1][at % 3] ?? 0), 0) % 10;
}

/** A number as it stands in the zone, with its check digit: what people copy when they take the number from there. */
export function withCheckDigit(number: string): string {
  return `${number}${mrzCheckDigit(number)}`;
}

const allowed: Readonly<Record<string, RegExp>> = { '#': /\d/, D: /[\d<]/, K: /[\d<]/, A: /[A-Z<]/, S: /[MF<]/, '.': /[A-Z\d<]/ };

/** Whether every sign may stand where it does, and each date has a month and a day. @param zone all lines, joined */
export function fitsMrz({ starts, lines }: MrzLayout, zone: string): boolean {
  const places = lines.join('');
  if (zone.length !== places.length || !starts.test(zone) || ![...places].every((place, at) => allowed[place]?.test(zone.charAt(at)))) return false;
  return [...places.matchAll(/D+/g)].every(({ 0: { length }, index }) => /^[\d<]{2}(0[1-9]|1[0-2]|<<)(0[1-9]|[12]\d|3[01]|<<|$)$/.test(zone.slice(index, index + length)));
}

/** The parts whose check digit is wrong. @param zone all lines, joined, that fit the layout */
export function wrongMrzParts({ checks, more }: MrzLayout, zone: string): MrzPart[] {
  return checks.filter((check) => !isRight(check, zone, more)).map(([part]) => part);
}

function isRight([part, at, ...pairs]: Check, zone: string, more: MrzLayout['more']): boolean {
  const text = pairs.map((from, i) => (i % 2 === 0 ? zone.slice(from, pairs[i + 1]) : '')).join('');
  const digit = zone.charAt(at);
  if (digit !== '<') return mrzCheckDigit(text) === Number(digit);
  // No personal number: its check digit may be left out.
  if (part === 'personal') return /^<+$/.test(text);
  const [, rest = '', last] = /^([A-Z\d]*)(\d)(?:<|$)/.exec(more ? zone.slice(...more) : '') ?? [];
  // ICAO's example does not say whether the filler between is counted: both are seen.
  return last !== undefined && [`${text}<${rest}`, text + rest].some((whole) => mrzCheckDigit(whole) === Number(last));
}
