import { peopleRules } from './people';
import { placeRules } from './place';
import type { CrossRule } from './rule';
import { vehicleRules } from './vehicle';

/** The rules that a form's own fields can break. Apart from the others: a page script takes these alone. */
export const pageRules: readonly CrossRule[] = [...vehicleRules, ...peopleRules, ...placeRules];
