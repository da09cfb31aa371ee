import { fitsMrz, mrzLayouts, wrongMrzParts } from '../identifiers/mrz';
import type { FieldRule, Verdict } from './finding';
import { mendMrz } from './mrz-mend';
import { tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'mrz';
const specimen = 'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9007138F3002119FRA<<<<<<<<<<<6\nMARTIN<<MAELYS<GAELLE<MARIE<<<';

/** The lines at the bottom of a document (bande MRZ): passport, identity card, driving licence. Countries are not looked up: specimens bear one that does not exist. */
export const mrz: FieldRule = {
  kind,
  examples: { good: specimen, bad: specimen.replace('9007138', '9007139') },
  check: (input) => {
    const lines = tidyDashes(input).toUpperCase().split(' ');
    const zone = lines.join('');
    const layout = mrzLayouts.find((known) => fitsMrz(known, zone));
    const wrong = layout && wrongMrzParts(layout, zone);
    if (layout && wrong?.length === 0) return fine(inLines(layout.lines, zone));
    const mended = mendMrz(lines);
    const suggest = mended && inLines(mended.layout.lines, mended.zone);
    const more = pendingAfter(zone);
    if (wrong?.[0]) return found(kind, wrong[0], 'error', { ...(suggest && { suggest }), ...more });
    if (suggest) return found(kind, 'slip', 'error', { suggest, ...more });
    return unfit(zone, more);
  },
};

const inLines = (masks: readonly string[], zone: string) => masks.map(({ length }, at) => zone.slice(at * length, (at + 1) * length)).join('\n');

const lengthOf = (lines: readonly string[]) => lines.join('').length;

/** Lengths that the document beginning so may have. */
const lengths = (zone: string) => mrzLayouts.filter(({ starts }) => starts.test(zone)).map(({ lines }) => lengthOf(lines));

/** The two lines of an older card have the length of a new one's first two and a bit. */
function pendingAfter(zone: string): { pending?: true } {
  return zone.length < Math.max(0, ...lengths(zone)) ? { pending: true } : {};
}

/** A zone that fits no layout, and that no slip explains. */
function unfit(zone: string, more: { pending?: true }): Verdict {
  if (!/^[A-Z\d<]*$/.test(zone)) return found(kind, 'sign', 'error');
  if (zone.length < 6) return found(kind, 'short', 'error', { pending: true });
  const wanted = lengths(zone);
  if (wanted.length === 0) return found(kind, 'start', 'error');
  if (wanted.includes(zone.length)) return found(kind, 'shape', 'error', more);
  return more.pending ? found(kind, 'short', 'error', more) : found(kind, 'long', 'error');
}
