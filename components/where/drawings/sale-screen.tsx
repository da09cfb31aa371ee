import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Spot } from '../parts/spot';

/** The seller's screen in the declaration of sale: the code is shown there, and printed nowhere. */
export function SaleScreen({ labelledby }: DrawingProps<'code'>) {
  return (
    <Drawing height={290} labelledby={labelledby} tint="white">
      <rect class="shade" x="57" y="16" width="296" height="214" rx="14" />
      <rect class="device" x="52" y="10" width="296" height="214" rx="14" />
      <rect class="sheet" x="64" y="22" width="272" height="190" rx="4" />
      <path class="device" d="M24 240h352l-12 22c-2 4-5 6-10 6H46c-5 0-8-2-10-6z" />
      <path class="rule" d="M64 44h272" />
      <circle class="dot" cx="78" cy="33" r="4" />
      <circle class="dot" cx="92" cy="33" r="4" />
      <circle class="dot" cx="106" cy="33" r="4" />
      <text class="printed" x="82" y="74">Pour terminer</text>
      <Bars x={82} y={90} widths={[220, 178]} />
      <Spot x={142} y={126} width={116} height={44} from="left" />
      <text class="value large" x="200" y="156" text-anchor="middle">AB12C</text>
      <Bars x={82} y={188} widths={[120]} />
    </Drawing>
  );
}
