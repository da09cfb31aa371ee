interface MachineLinesProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly count: number;
}

/** The lines that machines read, at the foot of a title. */
export function MachineLines({ x, y, width, count }: MachineLinesProps) {
  return (
    <g class="machine">
      {Array.from({ length: count }, (_, line) => (
        <path key={line} d={`M${x} ${y + line * 17}h${width}`} />
      ))}
    </g>
  );
}
