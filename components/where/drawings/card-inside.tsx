import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { CutLine } from '../parts/cut-line';
import { Sheet } from '../parts/sheet';

type Line = 'A' | 'B' | 'C.1' | 'C.3' | 'E' | 'I' | 'K';

/**
 * The filled page of the registration certificate since 2009: its lines in the order of their letters
 * (arrêté of 9 February 2009, annexes 2, IV and 3), the coupon under them.
 */
export function CardInside({ lit, not, labelledby }: DrawingProps<Line>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={532} labelledby={labelledby}>
      <Sheet height={506} />
      <Bars x={110} y={28} widths={[180]} thick={10} />
      <Field x={72} y={78} width={116} code="A" value="AB-123-CD" mark={mark('A')} />
      <Field x={210} y={78} width={124} code="B" value="14/03/2014" mark={mark('B')} from="right" />
      <Field x={74} y={120} width={252} code="C.1" value="DUPONT-EXEMPLE" mark={mark('C.1')} />
      <Field x={74} y={160} width={196} code="C.3" mark={mark('C.3')} />
      <Field x={74} y={194} width={112} code="D.1" />
      <Field x={214} y={194} width={112} code="D.2" />
      <Field x={74} y={230} width={252} code="E" value="VF1BG0B0525412345" mark={mark('E')} />
      <Field x={74} y={266} width={70} code="F.1" />
      <Field x={164} y={266} width={70} code="F.2" />
      <Field x={256} y={266} width={70} code="G" />
      <Field x={74} y={304} width={98} code="H" />
      <Field x={210} y={304} width={124} code="I" value="02/05/2014" mark={mark('I')} from="right" />
      <Field x={74} y={342} width={112} code="J.1" />
      <Field x={214} y={342} width={112} code="K" mark={mark('K')} />
      <Field x={74} y={376} width={70} code="P.6" />
      <Field x={164} y={376} width={70} code="S.1" />
      <Field x={256} y={376} width={70} code="V.7" />
      <CutLine y={408} />
      <Bars x={74} y={430} widths={[120, 92, 138, 104]} gap={18} />
      <Bars x={236} y={430} widths={[90, 70, 86, 62]} gap={18} />
    </Drawing>
  );
}
