import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { MachineLines } from '../parts/machine-lines';
import { Portrait } from '../parts/portrait';
import { Sheet } from '../parts/sheet';

/** The page of the passport that holds the photo: the number is at the top right. */
export function PassportPage({ lit, not, labelledby }: DrawingProps<'number'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={330} labelledby={labelledby} tint="sand">
      <Sheet y={10} height={92} round={8} />
      <Bars x={76} y={34} widths={[210, 178, 224]} gap={18} />
      <Sheet y={102} height={212} round={8} />
      <Bars x={72} y={122} widths={[84]} thick={9} />
      <Field x={222} y={134} width={106} code="" value="14AB12345" mark={mark('number')} from="right" />
      <Portrait x={72} y={150} width={78} />
      <Bars x={170} y={168} widths={[116, 92, 138, 104, 124]} gap={17} />
      <MachineLines x={72} y={276} width={256} count={2} />
    </Drawing>
  );
}
