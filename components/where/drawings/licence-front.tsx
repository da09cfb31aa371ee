import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { Portrait } from '../parts/portrait';
import { Sheet } from '../parts/sheet';

/** Front of the driving licence in bank-card size: line 5 is the number of the title. */
export function LicenceFront({ lit, not, labelledby }: DrawingProps<'5'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={222} labelledby={labelledby} tint="pink">
      <Sheet height={196} round={16} />
      <Bars x={164} y={28} widths={[140]} thick={9} />
      <Portrait x={72} y={54} width={78} />
      <Field x={170} y={58} width={118} code="1." />
      <Field x={170} y={79} width={92} code="2." />
      <Field x={170} y={100} width={138} code="3." />
      <Field x={170} y={121} width={76} code="4a." />
      <Field x={176} y={164} width={140} code="5." value="13AB12345" mark={mark('5')} from="right" />
      <path class="signature" d="M78 182c10-16 14-16 12-4s8-14 14-8 2 12 12 4 10-8 24-4" />
    </Drawing>
  );
}
