/** Where the coupon is cut off: a dotted line across the sheet, and scissors. */
export function CutLine({ y }: { readonly y: number }) {
  return (
    <g class="cut">
      <path class="dots" d={`M52 ${y}h296`} />
      <g transform={`translate(60 ${y})`}>
        <circle cx="4" cy="-5" r="3.5" />
        <circle cx="4" cy="5" r="3.5" />
        <path d="M7-3 22 5M7 3 22-5" />
      </g>
    </g>
  );
}
