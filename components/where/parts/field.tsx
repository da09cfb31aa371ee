import { Bars } from './bars';
import { Spot, Trap } from './spot';
import type { Box, Side } from './spot';

/** How a line of the document is drawn: the one to find, one to leave alone, or one among others. */
export type Mark = 'lit' | 'not' | undefined;

interface FieldProps {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly width: number;
  /** What the document prints before the value: a letter, a number. */
  readonly code: string;
  /** An invented value: read only when the line is lit. */
  readonly value?: string;
  readonly small?: boolean;
  readonly mark?: Mark;
  readonly from?: Side;
}

/** A line of a document: its code, then its value, or a bar in place of it. */
export function Field({ x, y, width, code, value = '', small, mark, from = 'left' }: FieldProps) {
  const codeWidth = code.length * 9;
  const box = { x: x - 9, y: y - 18, width: width + 18, height: 36 };
  if (mark === 'lit') {
    return (
      <g>
        <Spot {...box} from={from} />
        {code && <Tab {...box} width={codeWidth + 14} code={code} />}
        <text class={small ? 'value small' : 'value'} x={code ? x + codeWidth + 12 : x} y={y + 6}>{value}</text>
      </g>
    );
  }
  const start = code ? x + codeWidth + 9 : x;
  const room = mark === 'not' ? 22 : 0;
  return (
    <g>
      {mark === 'not' && <Trap {...box} />}
      <text class="code" x={x} y={y + 5}>{code}</text>
      <Bars x={start} y={y - 3.5} widths={[x + width - room - start]} thick={7} />
    </g>
  );
}

/** The code of the line to find, set off so that nobody copies it as a part of the value. */
function Tab({ x, y, width, height, code }: Box & { readonly code: string }) {
  return (
    <g>
      <path class="tab" d={`M${x + 9} ${y}h${width - 9}v${height}h${9 - width}a9 9 0 0 1-9-9v${18 - height}a9 9 0 0 1 9-9z`} />
      <text class="code tab-code" x={x + width / 2} y={y + height / 2 + 5.5} text-anchor="middle">{code}</text>
    </g>
  );
}

/** @returns how each place of a drawing is marked */
export const marker = <P extends string>(lit: P, not: P | undefined) => (place: P): Mark => (place === lit ? 'lit' : place === not ? 'not' : undefined);
