import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { Portrait } from '../parts/portrait';
import { Sheet } from '../parts/sheet';

/** Front of the identity card since 2021, in bank-card size; the six digits at the foot are an access number (CAN), not its own. */
export function IdentityFront({ lit, not, labelledby }: DrawingProps<'number' | 'access'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={222} labelledby={labelledby} tint="blue">
      <Sheet height={196} round={16} />
      <Bars x={166} y={26} widths={[140]} thick={9} />
      <Portrait x={70} y={48} width={84} />
      <Bars x={170} y={48} widths={[112, 88, 136, 104]} gap={17} />
      <Field x={176} y={142} width={142} code="N°" value="AB12CD34E" mark={mark('number')} from="right" />
      <path class="signature" d="M84 186c10-16 14-16 12-4s8-14 14-8 2 12 12 4 10-8 24-4" />
      <Field x={254} y={184} width={66} code="" mark={mark('access')} />
    </Drawing>
  );
}
