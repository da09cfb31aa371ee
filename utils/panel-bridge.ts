/**
 * What the load script shows to the panel, in the isolated world that both share.
 * The panel reads the state and calls the actions; it never touches the page itself.
 */
import type { Entry } from './knowledge/schema';
import type { Freshness } from './knowledge/freshness';
import type { Point } from './messages';
import type { PortalId, Stepper } from './page/facts';

/** A point with its correction, which exists in the page only. */
export interface PanelPoint extends Point {
  readonly suggest?: string;
}

export interface PanelIssue {
  readonly entry: Entry;
  readonly severity: 'blocking' | 'hindering' | 'info';
  readonly freshness: Freshness;
}

export interface PanelState {
  readonly language: 'fr' | 'en';
  readonly portal: PortalId | null;
  readonly procedure: string | null;
  readonly step: string | null;
  readonly stepper: Stepper | null;
  readonly points: readonly PanelPoint[];
  readonly issues: readonly PanelIssue[];
  readonly toKnow: readonly PanelIssue[];
  /** The background did not answer: checks still work, the journal does not. */
  readonly trouble: boolean;
}

export interface PanelActions {
  readonly close: () => void;
  readonly focusField: (point: PanelPoint) => void;
  readonly mute: (code: string) => void;
  readonly doubt: (code: string) => void;
  readonly openReport: () => void;
}

export interface PanelBridge {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  readonly actions: PanelActions;
  /** Calls back now and at each change; `open` tells whether the panel is to be seen. */
  readonly subscribe: (listener: (state: PanelState, open: boolean) => void) => void;
}

const key = Symbol.for('balise.panel');
type Holder = { [key]?: PanelBridge | undefined };

export function shareBridge(bridge: PanelBridge | undefined): void {
  (globalThis as Holder)[key] = bridge;
}

export function takeBridge(): PanelBridge | undefined {
  return (globalThis as Holder)[key];
}
