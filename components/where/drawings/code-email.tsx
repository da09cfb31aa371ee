import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Sheet } from '../parts/sheet';
import { Spot } from '../parts/spot';

/** The e-mail that brings a new code confidentiel to the holder. */
export function CodeEmail({ labelledby }: DrawingProps<'code'>) {
  return (
    <Drawing height={270} labelledby={labelledby} tint="white">
      <Sheet height={244} round={12} />
      <path class="rule" d="M52 44h296M52 100h296" />
      <g class="envelope">
        <rect x="70" y="18" width="26" height="18" rx="3" />
        <path d="m71 20 12 9 12-9" />
      </g>
      <Bars x={108} y={24} widths={[96]} />
      <circle class="dot" cx="86" cy="72" r="14" />
      <Bars x={112} y={62} widths={[130, 190]} />
      <Bars x={74} y={120} widths={[244, 212]} />
      <Spot x={142} y={158} width={116} height={44} from="left" />
      <text class="value large" x="200" y="188" text-anchor="middle">48213</text>
      <Bars x={74} y={222} widths={[150]} />
    </Drawing>
  );
}
