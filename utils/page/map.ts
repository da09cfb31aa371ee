/** The map that the page reader needs; data of `knowledge/`, checked before it gets here. */
import type { LabelLanguage } from '../label-words';
import type { PortalId } from './facts';

/** Where a landmark may stand on a page; each place has its weight in `steps.ts`. */
export type LandmarkPlace = 'heading' | 'stepper' | 'breadcrumb' | 'button' | 'path' | 'title' | 'field';

/** Words (already folded) or field kinds that tell a procedure or a step. */
export interface Landmarks {
  readonly id: string;
  readonly marks: Readonly<Partial<Record<LandmarkPlace, readonly string[]>>>;
  /** A page that only tells: where fields are asked, it is another step. */
  readonly asksNothing?: boolean;
  /** Kinds of field that are never asked there: with one of them, it is another step. */
  readonly unless?: readonly string[];
  /** A family of procedures (« Autre demande »): any other that is recognised on the page is nearer. */
  readonly family?: boolean;
}

export interface PortalMap {
  readonly id: PortalId;
  readonly procedures: readonly Landmarks[];
  readonly steps: readonly Landmarks[];
}

/** The words by which a kind of field is recognised, as `label-words.ts` compares them. */
export interface FieldWords {
  readonly kind: string | null;
  readonly names: readonly string[];
  /** Words that name it when the label begins with them, whatever follows (« Date … », « Prénom du … »), unless another kind is named better. */
  readonly starts?: readonly string[];
  /** Words that name it when the label ends with them (« Délivré le »). */
  readonly ends?: readonly string[];
  /** Words that name it wherever they stand, when nothing names another kind better (« IBAN », « NEPH »). */
  readonly any?: readonly string[];
  /** Words that rule it out, wherever they stand in the label (« étranger », « voie » for a name). */
  readonly not?: readonly string[];
  /** A piece of what the kind is (the number in the street): it has a kind, and no check of its own. */
  readonly piece?: boolean;
  /** The only sites that ask it; absent: any may. */
  readonly portals?: readonly PortalId[];
  /** Parts of an id or a name attribute; only hints. */
  readonly ids?: readonly string[];
  /** Tokens of the `autocomplete` attribute. */
  readonly autocomplete?: readonly string[];
  /** Kinds that the same label also allows (a plate may be of either series). */
  readonly or?: readonly string[];
  /** What the answer is in the application (`cardDate`), for the rules that compare two answers; several entries may share a kind. */
  readonly as?: string;
}

/** How fields are recognised. */
export interface FieldMap extends LabelLanguage {
  readonly kinds: readonly FieldWords[];
}

export interface PageMap {
  readonly portals: readonly PortalMap[];
  readonly fields: FieldMap;
  /** Messages of the known issues, spaced, by one of their words: recognised anywhere on the page as something the site says. */
  readonly knownTexts: Readonly<Record<string, readonly string[]>>;
}
