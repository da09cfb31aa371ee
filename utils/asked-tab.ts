/**
 * The tab that a page of the extension is about: `?tab=12`. Chromium counts its tabs from a random number: ten digits are usual.
 * @param search of the page's address
 * @returns null when none is asked, or what is asked can be no tab
 */
export function askedTab(search: string): number | null {
  const asked = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,10}$/.test(asked) ? Number(asked) : null;
}
