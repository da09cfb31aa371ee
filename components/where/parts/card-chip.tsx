/** The chip of a card, with its contacts. */
export function CardChip({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="chip" transform={`translate(${x} ${y})`}>
      <rect width="52" height="42" rx="8" />
      <path d="M0 14h16M0 28h16M36 14h16M36 28h16M16 8v26h20V8zM26 0v8M26 34v8" />
    </g>
  );
}
