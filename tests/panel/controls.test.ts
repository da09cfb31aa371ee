import { expect, test } from 'vitest';
import { openControls } from '../../entrypoints/panel/actions';
import { openProgress } from '../../entrypoints/panel/progress';
import type { Progress } from '../../utils/advice-memory';
import type { Request, Send } from '../../utils/messages';
import type { PanelState } from '../../utils/panel-bridge';

/** The controls over a background that remembers what it is told, unless the window is private. */
function open({ remembered = {}, isPrivate = false }: { readonly remembered?: Readonly<Record<string, Progress>>; readonly isPrivate?: boolean } = {}) {
  const [sent, done]: [Request[], unknown[]] = [[], []];
  const memory: Record<string, Progress> = { ...remembered };
  const send = (async (request: Request) => {
    sent.push(request);
    if (request.type === 'progress') return isPrivate ? {} : { ...memory };
    if (request.type === 'keepProgress' && !isPrivate) memory[request.issue] = request.progress;
    return !isPrivate;
  }) as Send;
  const progress = openProgress(send, () => undefined);
  const actions = { close: () => done.push('close'), focus: (ref: string) => done.push(ref), mute: (code: string, on: boolean) => done.push([code, on]), note: (event: object) => done.push(event) };
  const controls = openControls({ actions, send }, progress, () => ({ procedure: 'immat-cession', step: 'paiement' }) as PanelState);
  return { ...controls, progress, sent, done, memory };
}
const settled = () => new Promise((later) => setTimeout(later));

test('a ticked step is kept, and unticked, beside the others and the answer', async () => {
  const { actions, progress, memory } = open({ remembered: { a: { done: ['one'], answer: 'helped' } } });
  progress.ask(['a']);
  await settled();
  actions.tick('a', 'two', true);
  actions.tick('a', 'one', false);
  await settled();
  expect([progress.of('a'), memory.a, progress.isKept()]).toEqual([{ done: ['two'], answer: 'helped' }, { done: ['two'], answer: 'helped' }, true]);
});

test('each issue is asked for once; what the person did meanwhile is not undone by the answer', async () => {
  const { actions, progress, sent } = open({ remembered: { a: { done: ['old'], answer: null } } });
  progress.ask(['a', 'b']);
  actions.tick('a', 'new', true);
  progress.ask(['b', 'c']);
  progress.ask(['a', 'b', 'c']);
  await settled();
  expect(progress.of('a').done).toEqual(['new']);
  expect(sent.flatMap((request) => (request.type === 'progress' ? [request.issues] : []))).toEqual([['a', 'b'], ['c']]);
});

test.each(['helped', 'not_helped'] as const)('« %s » stays on the screen, is told to the journal, and can be taken back', (answer) => {
  const { actions, aside, progress, done } = open();
  actions.answer('a', answer);
  expect([progress.of('a').answer, aside()]).toEqual([answer, null]);
  actions.answer('a', null);
  expect(progress.of('a').answer).toBeNull();
  expect(done).toEqual([{ type: 'feedback', issue: 'a', answer }, { type: 'feedback', issue: 'a', answer: 'none' }]);
});

test.each(['not_mine', 'wrong'] as const)('« %s » sends the advice away, and it can be called back, its answer with it', (answer) => {
  const { actions, aside, progress, done } = open();
  actions.answer('a', answer);
  expect(aside()).toEqual({ code: 'a', how: 'answered' });
  actions.restore('a');
  expect([aside(), progress.of('a').answer]).toEqual([{ code: 'a', how: 'restored' }, null]);
  expect(done).toEqual([{ type: 'feedback', issue: 'a', answer }, ['a', true], { type: 'feedback', issue: 'a', answer: 'none' }, ['a', false]]);
});

test('an answer that was given before the advice was muted still stands when it is called back', () => {
  const { actions, progress, done } = open();
  actions.answer('a', 'helped');
  actions.mute('a');
  actions.restore('a');
  expect(progress.of('a').answer).toBe('helped');
  expect(done).toEqual([{ type: 'feedback', issue: 'a', answer: 'helped' }, ['a', true], ['a', false]]);
});

test('a doubt about a check, and a mute, send away too; calling them back answers nothing', () => {
  const { actions, aside, forget, done } = open();
  actions.doubt('vin.short');
  actions.mute('vin.long');
  expect(aside()).toEqual({ code: 'vin.long', how: 'muted' });
  actions.restore('vin.long');
  expect(done).toEqual([{ type: 'doubt', code: 'vin.short' }, ['vin.short', true], ['vin.long', true], ['vin.long', false]]);
  forget();
  expect(aside()).toBeNull();
});

test('in a private window it lasts as long as the page, and nobody is told that it is kept', async () => {
  const { actions, progress } = open({ isPrivate: true });
  actions.tick('a', 'one', true);
  expect(progress.isKept()).toBeNull();
  await settled();
  expect([progress.of('a').done, progress.isKept()]).toEqual([['one'], false]);
});

test('the page of all known issues is asked for at the place of the page', () => {
  const { actions, sent } = open();
  actions.openIssues();
  expect(sent).toEqual([{ type: 'openIssues', procedure: 'immat-cession', step: 'paiement' }]);
});
