import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { Sheet } from '../parts/sheet';

type Line = 'A' | 'B' | 'I';

/** A registration certificate of 2004–2009 (old numbers, FNI): it has lines A.1 and I.1, of the card before it. */
export function OldCard({ lit, not, labelledby }: DrawingProps<Line>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={412} labelledby={labelledby} tint="sand">
      <Sheet height={386} />
      <Bars x={110} y={28} widths={[180]} thick={10} />
      <Field x={74} y={78} width={142} code="A" value="1234 AB 56" mark={mark('A')} />
      <Field x={246} y={78} width={80} code="A.1" />
      <Field x={74} y={120} width={130} code="B" value="21/09/2001" mark={mark('B')} />
      <Bars x={236} y={116} widths={[90]} thick={7} />
      <Field x={74} y={158} width={252} code="C.1" />
      <Field x={74} y={192} width={112} code="D.1" />
      <Field x={214} y={192} width={112} code="D.2" />
      <Field x={74} y={226} width={252} code="E" />
      <Field x={74} y={260} width={112} code="G" />
      <Field x={214} y={260} width={112} code="H" />
      <Field x={74} y={300} width={130} code="I" value="16/06/2005" mark={mark('I')} />
      <Field x={240} y={300} width={86} code="I.1" />
      <Field x={74} y={340} width={112} code="J.1" />
      <Field x={214} y={340} width={112} code="K" />
      <Bars x={74} y={368} widths={[180]} />
    </Drawing>
  );
}
