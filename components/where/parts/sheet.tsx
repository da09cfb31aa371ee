interface SheetProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height: number;
  /** 4 for paper, 16 for a plastic card. */
  readonly round?: number;
}

/** A sheet of paper or a card, with its flat shade: a sketch, never the look of the real document. */
export function Sheet({ x = 52, y = 10, width = 296, height, round = 5 }: SheetProps) {
  return (
    <g>
      <rect class="shade" x={x + 5} y={y + 6} width={width} height={height} rx={round} />
      <rect class="sheet" x={x} y={y} width={width} height={height} rx={round} />
    </g>
  );
}
