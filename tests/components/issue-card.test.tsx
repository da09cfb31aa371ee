// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { IssueCard } from '../../components/panel/issue-card';
import type { Progress } from '../../utils/advice-memory';
import type { Entry } from '../../utils/knowledge/schema';
import type { PanelActions } from '../../utils/panel-bridge';
import { sample } from '../knowledge/load';
import { words } from '../report/sample';

const steps = ['Attendez une heure.', 'Essayez un autre navigateur.', 'Appelez le 34 00.'];
const entry = (texts: readonly string[] = steps): Entry => ({ ...sample, advice: { fr: texts.map((text) => ({ text })) } });

interface Shown {
  readonly entry?: Entry;
  readonly progress?: Progress;
  readonly kept?: boolean | null;
  readonly list?: string;
  readonly bare?: boolean;
}

function show({ entry: shown = entry(), progress = { done: [], answer: null }, kept = null, list, bare = false }: Shown = {}) {
  const root = document.createElement('div');
  document.body.append(root);
  const actions = { tick: vi.fn<PanelActions['tick']>(), answer: vi.fn<PanelActions['answer']>(), mute: vi.fn<PanelActions['mute']>() };
  const own = bare ? {} : { actions: actions as unknown as PanelActions, advice: { of: () => progress, kept, aside: null } };
  render(<IssueCard issue={{ entry: { ...shown, ...(list !== undefined && { list }) }, severity: 'info', freshness: 'old' }} words={words.fr} contacts={[]} open {...own} />, root);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('ol input')];
  const button = (name: RegExp) => [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
  return { root, actions, boxes, button };
}

/** As a person does it, unless told otherwise. */
function fire(target: Element | undefined, type: string, trusted = true) {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target?.dispatchEvent(event);
}

/** The keys under which the steps are ticked. */
const keysOf = (shown: Entry) => {
  const { boxes, actions } = show({ entry: shown });
  for (const box of boxes) fire(box, 'change');
  return actions.tick.mock.calls.map(([, key]) => key);
};

test('the steps are an ordered list, each with a box named by its words', () => {
  const { root, boxes } = show();
  expect([...root.querySelectorAll('ol > li > label')].map(({ textContent }) => textContent)).toEqual(steps);
  expect(boxes.map(({ type, checked }) => [type, checked])).toEqual(steps.map(() => ['checkbox', false]));
});

test('a step is ticked by a person only', () => {
  const { boxes, actions } = show();
  if (boxes[1]) boxes[1].checked = true;
  fire(boxes[1], 'change', false);
  expect(actions.tick).not.toHaveBeenCalled();
  fire(boxes[1], 'change');
  expect(actions.tick).toHaveBeenCalledExactlyOnceWith('un-exemple', keysOf(entry())[1], true);
});

test('what was ticked is shown ticked; when the advice changes, only the steps that say the same stay so', () => {
  const [first = '', second = ''] = keysOf(entry());
  const done = { progress: { done: [first, second], answer: null } };
  expect(show(done).boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
  const changed = entry(['Videz le cache.', 'Essayez un autre navigateur.', 'Attendez deux heures.']);
  expect(show({ ...done, entry: changed }).boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
});

test('four answers: the given one is pressed, and pressed again it is taken back', () => {
  const { root, button, actions } = show({ progress: { done: [], answer: 'helped' }, kept: true });
  const pressed = [...root.querySelectorAll('.answers [aria-pressed]')].map((one) => [one.textContent, one.getAttribute('aria-pressed')]);
  expect(pressed).toEqual([['M’a aidé', 'true'], ['Ne m’a pas aidé', 'false'], ['Ne me concerne pas', 'false'], ['Est faux', 'false']]);
  expect(root.querySelector('[role=status]')?.textContent).toMatch(/Gardé sur cet appareil/);
  fire(button(/faux/), 'click', false);
  expect(actions.answer).not.toHaveBeenCalled();
  fire(button(/faux/), 'click');
  fire(button(/^M’a aidé/), 'click');
  expect(actions.answer.mock.calls).toEqual([['un-exemple', 'wrong'], ['un-exemple', null]]);
});

test('nobody is told that an answer is kept when it is not', () => {
  const said = (kept: boolean | null) => show({ progress: { done: [], answer: 'helped' }, kept }).root.querySelector('[role=status]')?.textContent;
  expect(said(null)).toBe('');
  expect(said(false)).toMatch(/n’a pas pu le garder/);
});

test('the list that it comes from is named, when it is not our own', () => {
  expect(show({ list: 'Club des Deux Rives' }).root.textContent).toContain('Signalé par la liste «\u00a0Club des Deux Rives\u00a0».');
  expect(show().root.textContent).not.toContain('Signalé par la liste');
  // Its sources may stand anywhere: nobody is led there by a click.
  expect([show(), show({ list: 'Club des Deux Rives' })].map(({ root }) => root.querySelectorAll('details a').length > 0)).toEqual([true, false]);
});

test('elsewhere than in the panel, the steps are told: nothing to tick, to answer or to mute', () => {
  const { root } = show({ bare: true });
  expect([...root.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual(steps);
  expect(root.querySelectorAll('input,button,fieldset')).toHaveLength(0);
});
