/** The sign of Balise: a seamark with its light, on the water. Decoration only: its name is written beside it. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <path d="M14.5 6.5a10 10 0 0 0 0 11M33.5 6.5a10 10 0 0 1 0 11" />
        <path d="M20.5 18.5 15 38h18l-5.5-19.5z" />
        <path d="M18.2 27.500h11.600" />
        <path d="M4 43c3.3-3 6.7-3 10 0s6.7 3 10 0 6.7-3 10 0 6.7 3 10 0" />
      </g>
      <circle cx="24" cy="12" r="4" fill="currentColor" />
    </svg>
  );
}
