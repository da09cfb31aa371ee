/** Whether a person can see an element, as the browser itself tells. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
