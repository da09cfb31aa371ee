// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { openView } from '../../entrypoints/assistant/view';
import type { Wire } from '../../entrypoints/assistant/wire';
import type { Request, Slice } from '../../utils/messages';
import { takeBridge, type PanelState } from '../../utils/panel-bridge';

const slice = { language: 'fr', button: { none: 'aucun', one: 'un', other: '{n}' } } as Slice;
const nothing: PanelState = { language: 'fr', portal: null, procedure: 'immat-cession', step: 'paiement', stepper: null, points: [], asked: [], issues: [], toKnow: [], trouble: false };
const point = (code: string) => ({ ref: code, frame: 0, label: '', kind: 'plate_siv', asked: 'plate', code, severity: 'error' as const });

let end = new AbortController();
afterEach(() => end.abort());

/** A view over a background that answers when told to; `wanted` of each question for words, and what was shown with which words. */
function openSlowly() {
  end = new AbortController();
  const waiting: { readonly wanted: readonly string[]; readonly answer: () => void }[] = [];
  const wire = {
    alive: () => true,
    onPush: () => {},
    send: (request: Request) =>
      new Promise((answered) => {
        const wanted = 'wanted' in request ? request.wanted : [];
        const words = Object.fromEntries(wanted.map((name) => [name, 'words']));
        waiting.push({ wanted, answer: () => answered(request.type === 'panel' ? { words, contacts: {} } : words) });
      }),
  } as unknown as Wire;
  const view = openView(slice, wire, end.signal, { changed: () => {}, fields: { focus: () => {} } as never, mute: () => {}, note: () => {} });
  const shown: { readonly codes: readonly string[]; readonly spoken: readonly string[] }[] = [];
  takeBridge()?.subscribe((state, open) => open && shown.push({ codes: state.points.map(({ code }) => code), spoken: Object.keys(takeBridge()?.kit()?.words ?? {}) }));
  const settled = () => new Promise((later) => setTimeout(later));
  return { view, waiting, shown, settled };
}

test('nothing is shown before its words are there, however the answers and the changes cross', async () => {
  const { view, waiting, shown, settled } = openSlowly();
  view.show(nothing);
  view.toggle();
  waiting[0]?.answer();
  await settled();
  view.show({ ...nothing, points: [point('plate_siv.digits')] });
  // The page changes while the words of the first point are on their way; then again, with a point that needs more.
  view.show({ ...nothing, points: [point('plate_siv.digits'), point('plate_siv.shape')] });
  view.show({ ...nothing, points: [point('plate_siv.digits'), point('formule_number.is_plate_siv')] });
  await settled();
  for (const { answer } of waiting.slice(1)) {
    answer();
    await settled();
  }
  expect(shown.at(-1)?.codes).toEqual(['plate_siv.digits', 'formule_number.is_plate_siv']);
  for (const { codes, spoken } of shown) expect(spoken).toEqual(expect.arrayContaining([...codes]));
});
