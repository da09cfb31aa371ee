/**
 * What the load script shows to the panel, in the isolated world that both share.
 * The panel reads the state and calls the actions; it never touches the page itself.
 */
import type { Progress } from './advice-memory';
import type { AdviceAnswer, Draft } from './journal/event';
import type { FrameReport, Point, Send, ShownIssue } from './messages';

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

/** What only the load script can do. */
export interface PageActions {
  readonly close: () => void;
  /** Moves to a field of the top frame. */
  readonly focus: (ref: string) => void;
  /** @param on false shows it again */
  readonly mute: (code: string, on: boolean) => void;
  /** Tells the journal what the person says. */
  readonly note: (event: Draft) => void;
}

/** What the panel's controls do. */
export interface PanelActions {
  readonly close: () => void;
  readonly focusField: (point: PanelPoint) => void;
  readonly mute: (code: string) => void;
  /** The advice of a check is wrong. */
  readonly doubt: (code: string) => void;
  readonly tick: (issue: string, step: string, done: boolean) => void;
  /** @param answer null takes it back */
  readonly answer: (issue: string, answer: AdviceAnswer | null) => void;
  /** Shows again what was sent away. */
  readonly restore: (code: string) => void;
  readonly openReport: () => void;
  /** Opens the drawing of what a field asks. */
  readonly openWhere: (asked: string) => void;
  /** Opens the page where a code of FranceConnect is typed. */
  readonly openCode: () => void;
  /** Opens the page of all known issues. */
  readonly openIssues: () => void;
}

/** A piece of advice that the person has just sent away, or called back: a check's code or an issue's id. */
export interface PutAside {
  readonly code: string;
  readonly how: 'muted' | 'answered' | 'restored';
}

/** What the person did with the advice shown. */
export interface AdviceState {
  readonly of: (issue: string) => Progress;
  /** Whether it is kept for the next page: null when nobody knows yet. */
  readonly kept: boolean | null;
  readonly aside: PutAside | null;
}

export interface PanelBridge {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  readonly actions: PageActions;
  /** Asks the background: what needs nothing of the page is done by the panel itself. */
  readonly send: Send;
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
