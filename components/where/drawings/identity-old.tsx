import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { MachineLines } from '../parts/machine-lines';
import { Portrait } from '../parts/portrait';
import { Sheet } from '../parts/sheet';

/** Front of the identity card of 1995–2021, larger than a bank card: the number at the top; it comes again in the second line of the foot. */
export function IdentityOld({ lit, not, labelledby }: DrawingProps<'number'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={246} labelledby={labelledby} tint="blue">
      <Sheet height={220} round={8} />
      <Bars x={72} y={26} widths={[62]} thick={9} />
      <Field x={160} y={42} width={168} code="N°" value="130675212345" mark={mark('number')} from="right" />
      <Portrait x={72} y={70} width={76} />
      <Bars x={172} y={82} widths={[120, 96, 142, 110, 128]} gap={18} />
      <path class="signature" d="M240 176c10-16 14-16 12-4s8-14 14-8 2 12 12 4 10-8 24-4" />
      <MachineLines x={72} y={196} width={256} count={2} />
    </Drawing>
  );
}
