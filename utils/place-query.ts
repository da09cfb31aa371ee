const slug = /^[a-z0-9-]{1,80}$/;

/**
 * A place in the address of a page of the extension: `?procedure=immat-cession&step=paiement`.
 * @returns only what is a slug: nothing else may stand in an address; empty when there is none
 */
export function placeQuery(place: Readonly<Record<'procedure' | 'step', unknown>>): string {
  const known = (['procedure', 'step'] as const).flatMap((name) => {
    const value = place[name];
    return typeof value === 'string' && slug.test(value) ? [`${name}=${value}`] : [];
  });
  return known.length > 0 ? `?${known.join('&')}` : '';
}
