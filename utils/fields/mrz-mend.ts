import { fitsMrz, mrzLayouts, wrongMrzParts, type MrzLayout } from '../identifiers/mrz';
import { mend } from './mend';

/** Signs that look alike where both letters and digits can stand. */
const twins: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I', S: '5', 5: 'S', B: '8', 8: 'B', Z: '2', 2: 'Z' };

interface Mended {
  readonly layout: MrzLayout;
  readonly zone: string;
}

/**
 * Looks for the zone that was meant: fillers miscounted or typed as another sign, a letter for a digit. The check digits decide.
 * @param lines as they were typed, in capitals
 * @returns null when none passes, or more than one
 */
export function mendMrz(lines: readonly string[]): Mended | null {
  // Word processors make « of two < signs.
  const plain = lines.map((line) => line.replace(/«/g, '<<').replace(/[‹_-]/g, '<'));
  for (const layout of mrzLayouts) {
    const masks = layout.lines.join('');
    const laid = plain.length === layout.lines.length ? plain.map((line, at) => fill(line, layout.lines[at] ?? '')).join('') : plain.join('');
    if (laid.length !== masks.length) continue;
    const passes = (zone: string) => fitsMrz(layout, zone) && wrongMrzParts(layout, zone).length === 0;
    const read = mend(laid, masks.replace(/[DK]/g, '#')) ?? laid;
    if (passes(read)) return { layout, zone: read };
    const swapped = [...masks].flatMap((place, at) => (place === '.' ? twin(read, at) : [])).filter(passes);
    if (swapped.length === 1 && swapped[0]) return { layout, zone: swapped[0] };
  }
  return null;
}

function twin(zone: string, at: number): string[] {
  const other = twins[zone.charAt(at)];
  return other ? [zone.slice(0, at) + other + zone.slice(at + 1)] : [];
}

/** Fillers are hard to count: those at the end of a line of names, else the longest run, take what room there is. */
function fill(line: string, mask: string): string {
  const missing = mask.length - line.length;
  if (missing === 0) return line;
  const end = line.replace(/<+$/, '');
  if (mask.endsWith('A')) return end.padEnd(mask.length, '<');
  const run = (line.match(/<+/g) ?? []).reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  return run && run.length + missing > 0 ? line.replace(run, '<'.repeat(run.length + missing)) : line;
}
