/** Where the corners and the other squares stand; it can be read by no telephone. */
const corners = [[0, 0], [56, 0], [0, 56]] as const;
const squares = 'M36 4h8v8h-8zM36 20h8v16h-8zM4 36h16v8H4zM24 40h8v8h-8zM48 36h12v8H48zM68 36h8v16h-8zM36 52h8v8h-8zM52 56h8v8h-8zM36 68h16v8H36zM64 68h12v8H64z';

/** A square code (QR), drawn to be recognised and not to be read. */
export function SquareCode({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="square-code" transform={`translate(${x} ${y})`}>
      {corners.map(([left, top]) => (
        <g key={`${left} ${top}`} transform={`translate(${left} ${top})`}>
          <rect class="hollow" x="2" y="2" width="20" height="20" rx="2" />
          <rect x="8" y="8" width="8" height="8" />
        </g>
      ))}
      <path d={squares} />
    </g>
  );
}
