/**
 * What the load script shows to the panel, in the isolated world that both share.
 * The panel reads the state and calls the actions; it never touches the page itself.
 */
import type { FrameReport, PanelKit, Point, ShownIssue } from './messages';

/** A point with its correction, which exists in the page only. */
export interface PanelPoint extends Point {
  readonly suggest?: string;
}

export interface PanelState extends FrameReport {
  readonly language: 'fr' | 'en';
  readonly points: readonly PanelPoint[];
  readonly issues: readonly ShownIssue[];
  /** The background did not answer: checks still work, the journal does not. */
  readonly trouble: boolean;
}

export interface PanelActions {
  readonly close: () => void;
  readonly focusField: (point: PanelPoint) => void;
  readonly mute: (code: string) => void;
  readonly doubt: (code: string) => void;
  readonly openReport: () => void;
  /** Opens the drawing of what a field asks. */
  readonly openWhere: (asked: string) => void;
  /** Opens the page where a code of FranceConnect is typed. */
  readonly openCode: () => void;
}

export interface PanelBridge {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  readonly actions: PanelActions;
  readonly kit: () => PanelKit | null;
  /** Whether the person asked for it: only then may focus move into the panel. */
  readonly openedByPerson: () => boolean;
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

/** Whether the load script lives in this page. Injected alone, as it is written: nothing from outside may be used in it. */
export function isBridged(): boolean {
  return (globalThis as { [key: symbol]: unknown })[Symbol.for('balise.panel')] !== undefined;
}
