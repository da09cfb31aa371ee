/**
 * Facts: what Balise knows of a page. One of the five words of the house.
 * It holds no value typed by the person: only places, kinds and states.
 */

/** The sites of the estate, or null elsewhere. */
export type PortalId =
  | 'institutionnel'
  | 'compte'
  | 'immatriculation'
  | 'permis'
  | 'identite'
  | 'rdv'
  | 'siv'
  | 'histovec'
  | 'franceconnect';

/** Where the stepper says the person is (« Étape 3 sur 6 »). */
export interface Stepper {
  readonly current: number;
  readonly total: number;
}

/** A shown field of the page that a person can fill. */
export interface FieldFact {
  /** The accessible name, as read on the page (never the value). */
  readonly label: string;
  /** A key of `knowledge/fields.json`, or null when it cannot be told. */
  readonly kind: string | null;
  readonly filled: boolean;
}

/** How the site says it; taken from its role and its classes. */
export type SiteMessageKind = 'error' | 'warning' | 'success' | 'info';

/** A message that the site shows. Its text may hold a typed value: it is scrubbed before it is written down. */
export interface SiteMessage {
  readonly text: string;
  readonly kind: SiteMessageKind;
}

export interface Facts {
  readonly portal: PortalId | null;
  /** Slug of `knowledge/portals/`, or null when it cannot be told. */
  readonly procedure: string | null;
  readonly step: string | null;
  readonly stepper: Stepper | null;
  readonly fields: readonly FieldFact[];
  readonly messages: readonly SiteMessage[];
}
