interface BarsProps {
  readonly x: number;
  readonly y: number;
  /** One line of text for each width. */
  readonly widths: readonly number[];
  /** Of a line; a title is thicker. */
  readonly thick?: number;
  readonly gap?: number;
}

/** Lines of text that nobody has to read. */
export function Bars({ x, y, widths, thick = 6, gap = 13 }: BarsProps) {
  return (
    <g class="bars">
      {widths.map((width, line) => (
        <rect key={line} x={x} y={y + line * gap} width={width} height={thick} rx={thick / 2} />
      ))}
    </g>
  );
}
