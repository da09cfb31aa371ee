/** Parts of a path that name a person or a file: anything with several digits, or long and mixed. */
const isId = (part: string) => /\d{3}/.test(part) || part.length > 40 || /%|@/.test(part);

/**
 * @param url an address of the sites
 * @returns its host and path with ids replaced, without query or fragment; at most 20 parts
 */
export function routeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    const parts = pathname.split(/[/;]/).slice(0, 20).map((part) => (isId(part) ? ':id' : part));
    return (host + parts.join('/')).slice(0, 300);
  } catch {
    return '';
  }
}
