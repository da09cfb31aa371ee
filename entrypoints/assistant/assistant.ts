import { takeChecks } from '../../utils/checks-bridge';
import { localNow } from '../../utils/clock';
import type { KeptAnswers } from '../../utils/fields/cross/kept';
import type { FrameReport, Push, Slice } from '../../utils/messages';
import type { Draft } from '../../utils/journal/event';
import { indexEntries } from '../../utils/knowledge/index-entries';
import { knownTexts } from '../../utils/knowledge/where';
import { isIn } from '../../utils/page/fields';
import { isOurs } from '../../utils/page/hosts';
import { observePage } from '../../utils/page/observe';
import { readPage, type Reading } from '../../utils/page/read';
import { watchTyping } from '../../utils/page/typing';
import { shareBridge } from '../../utils/panel-bridge';
import { watchFields, withoutValues } from './field-watch';
import { watchIssues } from './issue-watch';
import { mergeFrames } from './merge-frames';
import { openNotes } from './notes';
import { noteTypedWords } from './typed-words';
import { openView } from './view';
import { openWire, type Wire } from './wire';

/**
 * The life of the load script in one frame: hello, then a pass at each change, until the extension is gone.
 * The top frame shows; sub-frames of our hosts only report to it, through the background.
 */
export async function startAssistant(signal: AbortSignal, end: () => void): Promise<void> {
  if (!isOurs(location.href) || !ancestorsAreOurs()) return;
  const wire = openWire(signal, end);
  const slice = await wire.insist({ type: 'hello' });
  if (slice && !signal.aborted) run(slice, wire, signal);
}

/** Inside a stranger's page nothing runs: it could frame a form to fool somebody. The background checks the tab's own address too. */
function ancestorsAreOurs(): boolean {
  return [...(location.ancestorOrigins ?? [])].every((origin) => isOurs(origin));
}

function run(slice: Slice, wire: Wire, signal: AbortSignal): void {
  const frames = new Map<number, FrameReport>();
  const statuses = new Set(slice.statuses);
  const muted = new Set(slice.muted);
  const fields = watchFields(0, loadChecks, { digest: (text) => words.digest(text), remember }, changed);
  const index = indexEntries(slice.entries);
  const issues = watchIssues(index, slice.browser, wire, changed, () => note({ type: 'limit', code: 'matching_time' }));
  const map = { ...slice.map, knownTexts: knownTexts(index) };
  const notes = openNotes(note);
  const words = noteTypedWords(slice.digestKey, () => loadChecks([]), (typed) => deliver({ typed }));
  const view = window.top === window ? openView(slice, wire, signal, { fields, mute, note, changed }) : null;
  let reading: Reading | undefined;
  let place = '';
  let trouble = false;
  let due = false;

  /** Several fields may change in one pass: shown once, when it is over. */
  function changed() {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (reading && wire.alive()) publish(reading);
    });
  }

  /** @param kinds what the page has to check */
  async function loadChecks(kinds: readonly string[]) {
    if (!takeChecks() || !kinds.every((kind) => takeChecks()?.has(kind))) await wire.insist({ type: 'checks', kinds });
    return takeChecks() ?? null;
  }

  async function deliver({ events = [], typed = [] }: { events?: readonly Draft[]; typed?: readonly string[] }) {
    const stamped = events.map((event) => ({ ...event, id: crypto.randomUUID(), at: Date.now() }));
    const done = await wire.send({ type: 'events', events: stamped, typed });
    if (trouble === Boolean(done)) {
      trouble = !done;
      changed();
    }
  }

  async function remember(kept: KeptAnswers) {
    const { procedure, step, stepper } = reading?.facts ?? {};
    return procedure ? wire.send({ type: 'remember', place: { procedure, step: `${step} ${stepper?.current}` }, kept }) : null;
  }

  function mute(code: string, on: boolean) {
    muted[on ? 'add' : 'delete'](code);
    void wire.send({ type: 'mute', code, on });
    changed();
  }

  /** What the person says in the panel. An event like the others, stamped here: sent twice, it is written once. */
  function note(event: Draft) {
    void deliver({ events: [event] });
  }

  function pass() {
    if (!wire.alive()) return;
    reading = readPage(document, location.href, map);
    const { portal, procedure, step, stepper, messages } = reading.facts;
    const here = [portal, procedure, step, stepper?.current].join();
    // Between two steps a site shows a spinner: that is no place.
    const settled = step !== null || procedure === null || reading.fields.length > 0;
    if (settled && here !== place) {
      place = here;
      notes.newStep();
      notes.once(here, { type: 'step', portal, procedure, step, stepper });
    }
    for (const field of reading.fields) if (!isIn(field, document.activeElement)) words.note(field);
    // A message may quote what was typed: the background must know those words first.
    void words.known().then(() => {
      for (const { text, kind } of messages) notes.once(text, { type: 'message', kind, text });
    });
    fields.setFields(reading.fields, place);
    view?.heal();
    changed();
  }

  function publish({ facts }: Reading) {
    const { portal, procedure, step, stepper } = facts;
    const points = fields.points().filter(({ code }) => !muted.has(code));
    const { shown, toKnow } = issues.match({ facts, findings: points.map(({ code }) => code), statuses, muted, today: localNow(), withToKnow: view?.isOpen() ?? true });
    for (const { ref, kind, code, severity } of points) notes.once(ref + code, { type: 'finding', kind, code, severity });
    for (const { entry, severity } of shown) notes.once(entry.id, { type: 'issue', issue: entry.id, severity });
    const own = { portal, procedure, step, stepper, points, asked: fields.asked(), issues: shown, toKnow };
    if (view) view.show({ ...mergeFrames(own, [...frames.values()], muted), language: slice.language, trouble });
    else void wire.send({ type: 'frame', report: { ...own, points: points.map(withoutValues) } });
  }

  function receive(push: Push) {
    if (push.type === 'focus') fields.focus(push.ref);
    else if (push.type === 'toggle') view?.toggle();
    else if (push.type === 'http') statuses.add(push.status);
    else if (push.report) frames.set(push.frame, push.report);
    else frames.delete(push.frame);
    changed();
  }

  function left(element: Element) {
    const find = () => reading?.fields.find((known) => isIn(known, element));
    // A box drawn a moment ago, filled before its turn came to be read: it may be gone at the next pass.
    if (element.localName === 'input' && !find()) pass();
    const field = find();
    if (field) words.note(field);
    fields.left(element);
  }

  function submitted() {
    for (const field of reading?.fields ?? []) words.note(field);
    notes.forget('message');
    notes.forget('submit');
    notes.once('submit', { type: 'submit' });
  }

  wire.onPush(receive);
  watchTyping(document, { onInput: fields.typed, onPause: fields.paused, onLeave: left, onSubmit: submitted }, signal);
  if (!view) window.addEventListener('pagehide', () => void wire.send({ type: 'frame', report: null }), { signal });
  signal.addEventListener('abort', () => shareBridge(undefined));
  observePage(document, pass, signal);
}
