/** The part of the wire between the options and the background. */
import type { Done } from './knowledge/lists';
import type { TypedSubscription } from './knowledge/new-subscription';
import type { Refusal } from './knowledge/refusal';

/** A list of known issues, as the options show it. */
export interface ListView {
  readonly id: string;
  /** As the person calls it; null for that of Balise. */
  readonly name: string | null;
  /** null: this build has no address for it. */
  readonly url: string | null;
  readonly keys: readonly string[];
  readonly isPaused: boolean;
  /** What it says serves; null as long as no good copy came: then the list of Balise is the one in the package, and another says nothing. */
  readonly held: { readonly created: string; readonly expires: string; readonly isPast: boolean; readonly dropped: number; readonly skipped: number } | null;
  readonly entries: number;
  /** Milliseconds: when it was last known to be the latest. */
  readonly checkedAt: number | null;
  readonly refused: Refusal | null;
}

/** Advice that the person does not want to see. */
export interface MutedView {
  readonly code: string;
  /** Its words, in their language; null when the list says it no more. */
  readonly title: string | null;
}

/** What the options ask, and the answer of each. */
export interface OptionsAnswers {
  lists: readonly ListView[];
  listAdd: Done;
  listRefresh: Done;
  listTake: Done;
  listRemove: boolean;
  listPause: boolean;
  muted: readonly MutedView[];
  unmute: boolean;
}

/** From the options. */
export type OptionsRequest =
  | { readonly type: 'lists' }
  | { readonly type: 'listAdd'; readonly typed: TypedSubscription }
  | { readonly type: 'listRefresh'; readonly id: string }
  | { readonly type: 'listRemove'; readonly id: string }
  | { readonly type: 'listPause'; readonly id: string; readonly paused: boolean }
  /** Two files of a list. */
  | { readonly type: 'listTake'; readonly text: string; readonly signature: string }
  | { readonly type: 'muted' }
  | { readonly type: 'unmute'; readonly code: string };
