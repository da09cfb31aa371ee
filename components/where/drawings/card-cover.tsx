import { Bars } from '../parts/bars';
import { Drawing } from '../parts/drawing';
import type { DrawingProps } from '../parts/drawing';
import { Field, marker } from '../parts/field';
import { Sheet } from '../parts/sheet';

/** First page of the registration certificate since 2009: title, number of the form, list of the lines (arrêté of 9 February 2009, annex 2, III). */
export function CardCover({ lit, not, labelledby }: DrawingProps<'formule'>) {
  const mark = marker(lit, not);
  return (
    <Drawing height={330} labelledby={labelledby}>
      <Sheet height={304} />
      <Bars x={150} y={32} widths={[100]} />
      <text class="printed" x="200" y="74" text-anchor="middle">Certificat</text>
      <text class="printed" x="200" y="96" text-anchor="middle">d’immatriculation</text>
      <Field x={134} y={130} width={132} code="" value="2014AB12345" mark={mark('formule')} />
      <Bars x={72} y={172} widths={[118, 96, 108, 84, 112, 100, 74]} gap={19} />
      <Bars x={212} y={172} widths={[112, 90, 116, 102, 78, 110, 94]} gap={19} />
    </Drawing>
  );
}
