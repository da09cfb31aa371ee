import type { PlaceTexts } from './landmarks';
import type { LandmarkPlace, Landmarks, PortalMap } from './map';
import type { PortalId } from './facts';

/** How much a landmark says, by its place: a stepper speaks of the current step only, a button of little. */
const weights: Readonly<Record<Exclude<LandmarkPlace, 'field'>, number>> = { stepper: 5, heading: 4, path: 4, title: 3, breadcrumb: 3, button: 1 };

/** Three kinds of field tell a procedure, two a step; a step is named by most of a heading, not by two words in a question. */
const asProcedure = { field: 1.4, share: 0 };
const asStep = { field: 1.5, share: 0.25 };

/** Under this, a procedure or a step is unknown: one strong landmark, or two weak ones. */
const threshold = 3;

export interface Place {
  readonly portal: PortalId | null;
  readonly procedure: string | null;
  readonly step: string | null;
}

/**
 * Where the person is. A host that does not tell its portal takes the one whose procedure is recognised.
 * @param portal what the host tells
 */
export function findPlace(portal: PortalId | null, portals: readonly PortalMap[], places: PlaceTexts): Place {
  const candidates = portals.filter(({ id }) => (portal ? id === portal : true));
  const found = candidates
    .map((map) => ({ map, procedure: nearest(map.procedures, places) }))
    .sort((a, b) => (b.procedure?.score ?? 0) - (a.procedure?.score ?? 0))[0];
  if (!found) return { portal, procedure: null, step: null };
  if (!portal && !found.procedure) return { portal: null, procedure: null, step: null };
  const steps = found.map.steps.filter(({ asksNothing, unless }) => !(asksNothing && places.field.length > 1) && !unless?.some((kind) => places.field.includes(kind)));
  const step = best(steps, withoutTitle(places, found.map.procedures), asStep);
  return { portal: found.map.id, procedure: found.procedure?.id ?? null, step: step?.id ?? null };
}

/** A family is the answer only when nothing in it is recognised. */
function nearest(procedures: readonly Landmarks[], places: PlaceTexts): { id: string; score: number } | null {
  const particular = procedures.filter(({ family }) => !family);
  return best(particular, withoutMenus(particular, places)) ?? best(procedures, withoutMenus(procedures, places));
}

/**
 * Titles of cards, menus and results name procedures that are not the one under way: only the main title counts when it names
 * one, and none of the others when they name several.
 */
function withoutMenus(procedures: readonly Landmarks[], places: PlaceTexts): PlaceTexts {
  const naming = (headings: readonly string[]) => headings.filter((heading) => procedures.some(({ marks }) => marks.heading?.some((word) => heading.includes(word))));
  const main = naming(places.main);
  if (main.length > 0) return { ...places, heading: main };
  return new Set(naming(places.heading)).size > 1 ? { ...places, heading: [] } : places;
}

/** The title of the procedure is no step: « Vendre ou donner votre véhicule » does not mean « votre véhicule ». */
function withoutTitle(places: PlaceTexts, procedures: readonly Landmarks[]): PlaceTexts {
  const titles = procedures.flatMap(({ marks }) => marks.heading ?? []);
  return { ...places, heading: places.heading.filter((heading) => !titles.some((title) => heading.includes(title))) };
}

function best(all: readonly Landmarks[], places: PlaceTexts, { field, share } = asProcedure): { id: string; score: number } | null {
  let winner: { id: string; score: number } | null = null;
  for (const { id, marks } of all) {
    let score = 0;
    for (const place of Object.keys(marks) as LandmarkPlace[]) {
      const words = marks[place] ?? [];
      score += place === 'field' ? field * words.filter((kind) => places.field.includes(kind)).length : placeScore(place, words, places[place], place === 'heading' ? share : 0);
    }
    if (score >= threshold && score > (winner?.score ?? 0)) winner = { id, score };
  }
  return winner;
}

/** Words of one place count once, however many match: two headings are not two proofs. Fields add up. */
function placeScore(place: Exclude<LandmarkPlace, 'field'>, words: readonly string[], texts: readonly string[], share: number): number {
  const longest = Math.max(0, ...words.filter((word) => texts.some((text) => text.includes(word) && word.length >= share * text.length)).map((word) => word.length));
  return longest > 0 ? weights[place] + Math.min(longest, 60) / 100 : 0;
}
