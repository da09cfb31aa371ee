/**
 * Reads something of a page that may be made to throw: in Chromium a form's controls hide the form's own properties that have
 * their names, from extensions too (« DOM clobbering »). What cannot be read does not take the rest of the page with it.
 * @returns undefined when it throws
 */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
