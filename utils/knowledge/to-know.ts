import type { Today } from '../fields/finding';
import type { Index } from './index-entries';
import { isDue } from './match';
import { isOfAnother } from './merge';
import { observe, type Observed } from './observed';
import { isSign } from './tokens';
import { fits } from './where';

/** More than this under « Bon à savoir ici » would not be read. */
const most = 12;

/**
 * Ids of the entries of a place, whether their sign is seen or not, in their order: `slice` puts the most particular first. Those of Balise
 * come before all others: no list may fill the place with its own.
 * A sign is what is being waited for; everything else (the browser, the date) must already be so.
 */
export function entriesToKnow({ items }: Index, observed: Observed, today: Today): string[] {
  const { meets } = observe(observed, today);
  const here = items.filter((item) => fits(item.entry.where, observed, false) && isDue(item, (test) => isSign(test.token) || meets(test)));
  const ids = here.map(({ entry }) => entry.id);
  return [...ids.filter((id) => !isOfAnother(id)), ...ids.filter(isOfAnother)].slice(0, most);
}
