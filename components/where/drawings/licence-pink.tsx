import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { Portrait } from '../parts/portrait';

/** The old pink licence, three folds: line 5 of the first one holds the twelve digits, left of the photo. */
export function LicencePink({ lit, not, labelledby }: DrawingProps<'5'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={250} labelledby={labelledby} tint="pink">
      <path class="shade" d="M57 24l222 12 40-14 34 8v210l-34-8-40 14-222-12z" />
      <path class="sheet" d="M52 16l222 10 40-12 34 10v206l-34-10-40 12-222-10z" />
      <path class="fold" d="M274 26v206M314 14v206" />
      <Bars x={90} y={38} widths={[140]} thick={9} />
      <Field x={72} y={72} width={110} code="1." />
      <Field x={72} y={96} width={84} code="2." />
      <Field x={72} y={120} width={110} code="3." />
      <Field x={72} y={144} width={76} code="4." />
      <Field x={70} y={182} width={144} code="5." value="750613200123" small mark={mark('5')} />
      <Portrait x={229} y={144} width={38} />
      <Bars x={72} y={212} widths={[96]} />
      <Bars x={281} y={60} widths={[24, 18, 24, 16, 22, 18, 24]} gap={22} />
      <Bars x={321} y={56} widths={[18, 14, 18, 12, 16, 14, 18]} gap={22} />
    </Drawing>
  );
}
