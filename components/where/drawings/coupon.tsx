import { Bars } from '../parts/bars';
import { CutLine } from '../parts/cut-line';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { Sheet } from '../parts/sheet';

/** The detachable coupon (coupon détachable), seen from the side that names holder, plate, VIN and form (arrêté of 9 February 2009, annex 2, V b). */
export function Coupon({ lit, not, labelledby }: DrawingProps<'formule'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={330} labelledby={labelledby}>
      <Sheet height={304} />
      <Bars x={74} y={30} widths={[240, 208, 226]} gap={16} />
      <CutLine y={94} />
      <Bars x={130} y={112} widths={[140]} thick={9} />
      <Field x={190} y={152} width={132} code="" value="2014AB12345" mark={mark('formule')} from="right" />
      <Field x={74} y={152} width={84} code="I" />
      <Field x={74} y={188} width={112} code="A" />
      <Field x={214} y={188} width={112} code="D.1" />
      <Field x={74} y={222} width={252} code="C.1" />
      <Field x={74} y={256} width={252} code="E" />
      <Bars x={74} y={284} widths={[150]} />
    </Drawing>
  );
}
