interface PortraitProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A photo: a head and shoulders without a face, 7 high for 5.6 wide. */
export function Portrait({ x, y, width }: PortraitProps) {
  return (
    <g class="portrait" transform={`translate(${x} ${y}) scale(${width / 56})`}>
      <rect width="56" height="70" rx="4" />
      <circle cx="28" cy="28" r="12" />
      <path d="M7 69c0-14 9-23 21-23s21 9 21 23z" />
    </g>
  );
}
