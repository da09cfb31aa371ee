import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Portrait } from '../parts/portrait';
import { Sheet } from '../parts/sheet';
import { Spot } from '../parts/spot';

/** The sheet of an approved booth or photographer: photos, signature, and the code of 22 signs. */
export function PhotoSheet({ labelledby }: DrawingProps<'code'>) {
  return (
    <Drawing height={318} labelledby={labelledby} tint="white">
      <Sheet height={292} />
      <Portrait x={74} y={30} width={76} />
      <Portrait x={162} y={30} width={76} />
      <Portrait x={250} y={30} width={76} />
      <rect class="box" x="74" y="142" width="120" height="58" rx="5" />
      <path class="signature" d="M88 178c14-24 22-22 18-4s12-20 20-10 2 16 16 6 14-10 36-4" />
      <Bars x={212} y={150} widths={[114, 92, 104]} gap={17} />
      <Bars x={74} y={220} widths={[92]} />
      <Spot x={62} y={236} width={276} height={38} from="right" />
      <text class="value small" x="200" y="261" text-anchor="middle">AB12 CD34 EF56 GH78 JK90 LM</text>
    </Drawing>
  );
}
