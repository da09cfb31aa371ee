import { PROCEDURES, STEPS } from './knowledge/places';
import type { Place } from './knowledge/where';

/**
 * The place that a page of the extension is asked about: `?procedure=immat-cession&step=paiement`.
 * @param search of the page's address
 * @returns null for what is not asked, or is not known
 */
export function askedPlace(search: string): Pick<Place, 'procedure' | 'step'> {
  const asked = new URLSearchParams(search);
  const known = (key: string, names: readonly string[]) => names.find((name) => name === asked.get(key)) ?? null;
  return { procedure: known('procedure', PROCEDURES), step: known('step', STEPS) };
}
