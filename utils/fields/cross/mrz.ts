import { fitsMrz, mrzLayouts, type MrzPart } from '../../identifiers/mrz';

/** What the machine-readable zone says that a form asks too; dates as it writes them, `900713`. */
export interface MrzFacts {
  readonly number: string;
  readonly birth: string | null;
  readonly expiry: string | null;
}

/**
 * Reads the zone as its layout has it (ICAO Doc 9303), whether or not its check digits are right: that is the field's own check.
 * @returns null when the text has no known layout
 */
export function readMrz(text: string): MrzFacts | null {
  const zone = text.toUpperCase().replace(/\s/g, '');
  const layout = mrzLayouts.find((known) => fitsMrz(known, zone));
  if (!layout) return null;
  const part = (name: MrzPart) => {
    const [, , from, to] = layout.checks.find(([checked]) => checked === name) ?? [];
    return from === undefined ? null : zone.slice(from, to);
  };
  // The line of the French licence has one check digit for its code, its country and its number; its expiry comes next.
  if (zone.length === 30) return { number: zone.slice(5, 14).replace(/</g, ''), birth: null, expiry: zone.slice(15, 21) };
  return { number: (part('number') ?? '').replace(/</g, ''), birth: part('birth'), expiry: part('expiry') };
}
