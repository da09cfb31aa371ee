export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the point of the arrow touches the ring, and how the arrow is turned. */
function placeArrow({ x, y, width, height }: Box, from: Side): string {
  if (from === 'left') return `translate(${x} ${y + height / 2})`;
  if (from === 'right') return `translate(${x + width} ${y + height / 2}) scale(-1 1)`;
  if (from === 'top') return `translate(${x + width / 2} ${y}) rotate(90)`;
  return `translate(${x + width / 2} ${y + height}) rotate(-90)`;
}

/** The place lit: a thick ring over a glow, and an arrow, so that it is found without seeing colours. */
export function Spot({ from, ...box }: Box & { readonly from: Side }) {
  return (
    <g class="spot">
      <rect class="ring" {...box} rx="9" />
      <path class="arrow" transform={placeArrow(box, from)} d="M-44-17C-34-18-22-11-7-1M-22.5 .5-7-1l-5.5-14" />
    </g>
  );
}

/** A place that people take by mistake: a dashed line round it, and a cross. */
export function Trap({ x, y, width, height }: Box) {
  return (
    <g class="trap">
      <rect x={x} y={y} width={width} height={height} rx="8" />
      <path d={`M${x + width - 20} ${y + height / 2 - 6}l12 12m0-12-12 12`} />
    </g>
  );
}
