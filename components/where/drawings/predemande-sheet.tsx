import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Sheet } from '../parts/sheet';
import { Spot } from '../parts/spot';
import { SquareCode } from '../parts/square-code';

/** The summary of a pre-application (pré-demande): a number of ten signs and a square code, to print or to note. */
export function PredemandeSheet({ labelledby }: DrawingProps<'number'>) {
  return (
    <Drawing height={330} labelledby={labelledby} tint="white">
      <Sheet height={304} />
      <Bars x={96} y={34} widths={[208]} thick={10} />
      <Bars x={130} y={56} widths={[140]} />
      <Spot x={112} y={80} width={176} height={44} from="left" />
      <text class="value large" x="200" y="110" text-anchor="middle">AB12CD34EF</text>
      <SquareCode x={78} y={150} />
      <Bars x={196} y={154} widths={[122, 100, 112, 84]} gap={20} />
      <Bars x={78} y={262} widths={[240, 206]} gap={18} />
    </Drawing>
  );
}
