/**
 * The wire: every message that crosses it, and its answer. Nothing else is allowed.
 * Answers go back by `sendResponse` with `return true`: the same in both browsers.
 */
import type { Progress } from './advice-memory';
import type { Help } from './knowledge/help-schema';
import type { Freshness } from './knowledge/freshness';
import type { Matchable } from './knowledge/index-entries';
import type { ListedEntry } from './knowledge/merge';
import type { Entry } from './knowledge/schema';
import type { Place } from './knowledge/where';
import type { NewEvent } from './journal/event';
import type { PageMap } from './page/map';
import type { PortalId, Stepper } from './page/facts';
import type { KeptAnswers } from './fields/cross/kept';
import type { Severity } from './fields/finding';
import type { OptionsAnswers, OptionsRequest } from './options-messages';
import type { Report } from './report/schema';

export type HttpStatus = '4xx' | '5xx' | 'failed';

/** What the load script needs for its host; it holds knowledge and settings, nothing personal. */
export interface Slice {
  readonly map: PageMap;
  readonly entries: readonly Matchable[];
  /** Codes of checks and ids of issues that the person has muted. */
  readonly muted: readonly string[];
  /** Base64 of the random key of this browser session, for the digests of typed words. */
  readonly digestKey: string;
  readonly browser: { readonly name: 'chrome' | 'firefox'; readonly version: number };
  readonly language: 'fr' | 'en';
  /** Failures of this tab's page, seen before its script could run. */
  readonly statuses: readonly HttpStatus[];
  /** The only words the load script shows: the name of its button, by number of points. */
  readonly button: { readonly none: string; readonly one: string; readonly other: string };
}

/** A finding as it may travel: codes and numbers, no value, no correction. */
export interface Point {
  /** The field, in its frame: an index that only that frame understands. */
  readonly ref: string;
  readonly frame: number;
  readonly label: string;
  readonly kind: string;
  /** What the field asks: what it is in the application, else its kind. */
  readonly asked: string;
  readonly code: string;
  readonly severity: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A known issue as it is shown. */
export interface ShownIssue {
  readonly entry: ListedEntry;
  readonly severity: Entry['severity'];
  readonly freshness: Freshness;
}

/** What a frame knows, for the top frame of the same tab to show; null when the frame is gone. */
export interface FrameReport {
  readonly portal: PortalId | null;
  readonly procedure: string | null;
  readonly step: string | null;
  readonly stepper: Stepper | null;
  readonly points: readonly Point[];
  /** What the fields of the page ask, each once. */
  readonly asked: readonly string[];
  readonly issues: readonly ShownIssue[];
  readonly toKnow: readonly ShownIssue[];
}

/** What the panel says, in one language: only the words it uses. */
export type PanelWordList = Readonly<Record<string, string>>;

/** A code that the person read on a page of FranceConnect; `tab`: of the attempt, null when the page does not know. */
export interface CodeRequest {
  readonly type: 'code';
  readonly code: string;
  readonly tab: number | null;
}

export interface CodeAnswer {
  readonly issues: readonly ShownIssue[];
  /** Those that the issues name. */
  readonly contacts: Help['contacts'];
  /** Whether the report will tell it: not from a private window. */
  readonly noted: boolean;
}

/** The list that serves, whole, for the page of all known issues. */
export interface IssueList {
  readonly entries: readonly ListedEntry[];
  readonly contacts: Help['contacts'];
  /** null: the copy in the package. */
  readonly published: { readonly created: string } | null;
}

/** From a page to the background, and the answer of each. */
export interface Answers extends OptionsAnswers {
  hello: Slice | null;
  events: boolean;
  frame: boolean;
  focus: boolean;
  entries: readonly ListedEntry[];
  toKnow: readonly ShownIssue[];
  checks: boolean;
  /** What is kept of the other steps of this application. */
  remember: KeptAnswers | null;
  panel: boolean;
  /** The words of the panel in the person's language. */
  words: PanelWordList | null;
  contacts: Help['contacts'];
  mute: boolean;
  /** By id of the issue. */
  progress: Readonly<Record<string, Progress>>;
  /** Whether it is kept for the next page: not in a private window. */
  keepProgress: boolean;
  openReport: boolean;
  openWhere: boolean;
  openCode: boolean;
  openIssues: boolean;
  code: CodeAnswer | null;
  report: Report | null;
  issues: IssueList;
  /** null when it could not be done: the text must then not be used. */
  scrub: string | null;
}

export type Request =
  | { readonly type: 'hello' }
  | { readonly type: 'events'; readonly events: readonly NewEvent[]; readonly typed: readonly string[] }
  | { readonly type: 'frame'; readonly report: FrameReport | null }
  | { readonly type: 'focus'; readonly frame: number; readonly ref: string }
  | { readonly type: 'entries'; readonly ids: readonly string[] }
  /** What is good to know at a place, when the panel is open there. */
  | { readonly type: 'toKnow'; readonly place: Place }
  /** For the kinds of field that the page has. */
  | { readonly type: 'checks'; readonly kinds: readonly string[] }
  /** What follows from the answers of this step. */
  | { readonly type: 'remember'; readonly place: { readonly procedure: string; readonly step: string }; readonly kept: KeptAnswers }
  /** Brings the panel's script. */
  | { readonly type: 'panel' }
  /** `wanted`: the findings and the places that the panel speaks of, as in `panel-words.ts`. `first`: its own words too. */
  | { readonly type: 'words'; readonly wanted: readonly string[]; readonly first: boolean }
  /** Whom to turn to: asked once the panel is there, so that what it says does not wait for them. */
  | { readonly type: 'contacts'; readonly ids: readonly string[] }
  /** `on`: false shows it again. */
  | { readonly type: 'mute'; readonly code: string; readonly on: boolean }
  /** What the person did with the advice of known issues. */
  | { readonly type: 'progress'; readonly issues: readonly string[] }
  | { readonly type: 'keepProgress'; readonly issue: string; readonly progress: Progress }
  /** `unknown`: the page is not recognised, the report tells its structure. */
  | { readonly type: 'openReport'; readonly unknown: boolean }
  /** The drawing of what a field asks. */
  | { readonly type: 'openWhere'; readonly asked: string }
  /** The page where a code of FranceConnect is typed. */
  | { readonly type: 'openCode' }
  /** The page of all known issues, at a place. */
  | { readonly type: 'openIssues'; readonly procedure: string | null; readonly step: string | null }
  | CodeRequest
  | { readonly type: 'report'; readonly tab: number | null }
  | { readonly type: 'issues' }
  /** The person's own words, from the report page. */
  | { readonly type: 'scrub'; readonly text: string }
  | OptionsRequest;

export type Answer<T extends Request> = Answers[T['type']];

/** @returns the answer, or null when the background cannot be reached */
export type Send = <T extends Request>(request: T) => Promise<Answer<T> | null>;

/** From the background to the load script. */
export type Push =
  | { readonly type: 'toggle' }
  | { readonly type: 'frame'; readonly frame: number; readonly report: FrameReport | null }
  | { readonly type: 'focus'; readonly ref: string }
  | { readonly type: 'http'; readonly status: HttpStatus };

/** From the background too: the person has withdrawn the access to the page, the script there ends. */
export interface End {
  readonly type: 'end';
}
