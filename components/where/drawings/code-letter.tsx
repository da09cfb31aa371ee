import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Sheet } from '../parts/sheet';
import { Spot } from '../parts/spot';

/** The letter that brings the code confidentiel to the holder's address. */
export function CodeLetter({ labelledby }: DrawingProps<'code'>) {
  return (
    <Drawing height={330} labelledby={labelledby} tint="white">
      <Sheet height={304} />
      <Bars x={76} y={34} widths={[84, 66]} />
      <Bars x={220} y={78} widths={[96, 104, 82]} />
      <Bars x={76} y={142} widths={[244, 248, 190]} gap={16} />
      <Spot x={142} y={200} width={116} height={44} from="left" />
      <text class="value large" x="200" y="230" text-anchor="middle">48213</text>
      <Bars x={76} y={264} widths={[238, 160]} gap={16} />
    </Drawing>
  );
}
