/** Always the same function: called when the element comes, not at each change. */
export const focusOnce = (element: HTMLElement | null) => element?.focus();
