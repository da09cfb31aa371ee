import { Bars } from '../parts/bars';
import { CardChip } from '../parts/card-chip';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { MachineLines } from '../parts/machine-lines';
import { Sheet } from '../parts/sheet';
import { Spot } from '../parts/spot';

/** Back of the identity card since 2021: in the first of three lines, nine signs after the five of « IDFRA » (ICAO 9303, TD1: signs 6 to 14). */
export function IdentityBack({ labelledby }: DrawingProps<'machine'>) {
  return (
    <Drawing height={222} labelledby={labelledby} tint="blue">
      <Sheet height={196} round={16} />
      <CardChip x={74} y={30} />
      <Bars x={150} y={36} widths={[124, 150, 96]} gap={16} />
      <text class="machine-text" x="72" y="144">IDFRA</text>
      <Spot x={132} y={121} width={122} height={34} from="top" />
      <text class="value" x="193" y="144.5" text-anchor="middle">AB12CD34E</text>
      <MachineLines x={268} y={138} width={62} count={1} />
      <MachineLines x={72} y={167} width={258} count={2} />
    </Drawing>
  );
}
