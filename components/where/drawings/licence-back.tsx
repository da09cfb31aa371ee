import { Bars } from '../parts/bars';
import { CardChip } from '../parts/card-chip';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { MachineLines } from '../parts/machine-lines';
import { Sheet } from '../parts/sheet';
import { Spot } from '../parts/spot';

/** Back of the driving licence in bank-card size: the twelve digits of the NEPH, in two rows, top left, above the chip. */
export function LicenceBack({ labelledby }: DrawingProps<'neph'>) {
  return (
    <Drawing height={222} labelledby={labelledby} tint="pink">
      <Sheet height={196} round={16} />
      <Spot x={66} y={24} width={92} height={56} from="left" />
      <text class="value" x="76" y="48">130675</text>
      <text class="value" x="76" y="70">200123</text>
      <CardChip x={76} y={96} />
      <path class="rule" d="M178 32h152M178 56h152M178 80h152M178 104h152M178 128h152M178 152h152M178 32v120M216 32v120M272 32v120M330 32v120" />
      <Bars x={186} y={41} widths={[22, 18, 22, 16, 20]} gap={24} />
      <Bars x={224} y={41} widths={[40, 0, 40, 0, 40]} gap={24} />
      <Bars x={280} y={41} widths={[42, 0, 42, 0, 42]} gap={24} />
      <MachineLines x={74} y={182} width={256} count={1} />
    </Drawing>
  );
}
