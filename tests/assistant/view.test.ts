// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { openView } from '../../entrypoints/assistant/view';
import type { Wire } from '../../entrypoints/assistant/wire';
import type { Request, ShownIssue, Slice } from '../../utils/messages';
import { takeBridge, type PanelState } from '../../utils/panel-bridge';
import { sample } from '../knowledge/load';

const slice = { language: 'fr', button: { none: 'aucun', one: 'un', other: '{n}' } } as Slice;
const nothing: PanelState = { language: 'fr', portal: null, procedure: 'immat-cession', step: 'paiement', stepper: null, points: [], asked: [], issues: [], toKnow: [], trouble: false };
const blocking: ShownIssue = { entry: { ...sample, severity: 'blocking' }, severity: 'hindering', freshness: 'old' };

let end = new AbortController();
afterEach(() => end.abort());

/** A view whose background brings the panel, or does not. */
function open(brings: boolean) {
  end = new AbortController();
  const sent: Request[] = [];
  const wire = { alive: () => true, onPush: () => undefined, send: async (request: Request) => (sent.push(request), brings) } as unknown as Wire;
  const view = openView(slice, wire, end.signal, { changed: () => undefined, fields: { focus: () => undefined } as never, mute: () => undefined, note: () => undefined });
  return { view, sent };
}

test('the panel is asked for once, when it is first opened, and told each change from then on', async () => {
  const { view, sent } = open(true);
  view.show(nothing);
  expect(sent).toEqual([]);
  view.toggle();
  view.toggle();
  view.toggle();
  const told: [number, boolean][] = [];
  takeBridge()?.subscribe(({ issues }, isOpen) => told.push([issues.length, isOpen]));
  view.show({ ...nothing, issues: [blocking] });
  view.toggle();
  expect(sent).toEqual([{ type: 'panel' }]);
  expect(told).toEqual([[0, true], [1, true], [1, false]]);
});

test('a panel that does not come leaves the button, and is asked for again', async () => {
  const { view, sent } = open(false);
  view.show(nothing);
  view.toggle();
  await Promise.resolve();
  expect(view.isOpen()).toBe(false);
  view.toggle();
  expect(sent).toHaveLength(2);
});

test('what its author declared blocking opens the panel once', () => {
  const { view } = open(true);
  view.show({ ...nothing, issues: [blocking] });
  expect([view.isOpen(), takeBridge()?.openedByPerson()]).toEqual([true, false]);
  view.toggle();
  view.show({ ...nothing, issues: [blocking] });
  expect(view.isOpen()).toBe(false);
});
