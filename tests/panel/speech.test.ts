import { expect, test } from 'vitest';
import { openSpeech } from '../../entrypoints/panel/speech';
import type { Request, Send } from '../../utils/messages';
import type { PanelState } from '../../utils/panel-bridge';

const nothing: PanelState = { language: 'fr', portal: null, procedure: 'immat-cession', step: 'paiement', stepper: null, points: [], asked: [], issues: [], toKnow: [], trouble: false };
const point = (code: string) => ({ ref: code, frame: 0, label: '', kind: 'plate_siv', asked: 'plate', code, severity: 'error' as const });
const pointing = (...codes: readonly string[]): PanelState => ({ ...nothing, points: codes.map(point) });
const settled = () => new Promise((later) => setTimeout(later));

/** A speech over a background that answers when told to; the questions, and what was shown with which words. */
function openSlowly() {
  const waiting: { readonly first: boolean; readonly answer: (silent?: boolean) => Promise<unknown> }[] = [];
  const send = ((request: Request) =>
    new Promise<unknown>((answered) => {
      const words = Object.fromEntries(('wanted' in request ? request.wanted : []).map((name) => [name, 'words']));
      const answer = (silent = false) => {
        answered(silent ? null : words);
        return settled();
      };
      waiting.push({ first: 'first' in request && request.first, answer });
    })) as Send;
  const shown: { readonly codes: readonly string[]; readonly spoken: readonly string[]; readonly open: boolean }[] = [];
  let givenUp = 0;
  const speech = openSpeech(send, (words, { points }, open) => shown.push({ codes: points.map(({ code }) => code), spoken: Object.keys(words), open }), () => (givenUp += 1));
  return { tell: speech.tell, waiting, shown, givenUp: () => givenUp };
}

test('nothing is shown before its words are there, however the answers and the changes cross', async () => {
  const { tell, waiting, shown } = openSlowly();
  void tell(nothing, true);
  // The page changes while the first words are on their way…
  void tell(pointing('plate_siv.digits'), true);
  expect(waiting.map(({ first }) => first)).toEqual([true]);
  await waiting[0]?.answer();
  // … while the words of the first point are; then again, with a point that needs more.
  void tell(pointing('plate_siv.digits', 'plate_siv.shape'), true);
  void tell(pointing('plate_siv.digits', 'formule_number.is_plate_siv'), true);
  for (let next = 1; next < waiting.length; next += 1) await waiting[next]?.answer();
  expect(shown.at(-1)?.codes).toEqual(['plate_siv.digits', 'formule_number.is_plate_siv']);
  for (const { codes, spoken } of shown) expect(spoken).toEqual(expect.arrayContaining([...codes]));
});

test('closed before it has ever been shown, it asks for nothing; closed later, it says so at once', async () => {
  const { tell, waiting, shown } = openSlowly();
  await tell(nothing, false);
  expect([waiting, shown]).toEqual([[], []]);
  void tell(nothing, true);
  await waiting[0]?.answer();
  await tell(pointing('vin.short'), false);
  expect([waiting.length, shown.map(({ open }) => open)]).toEqual([1, [true, false]]);
});

test('without its words it gives up, and asks again when it is opened again', async () => {
  const { tell, waiting, shown, givenUp } = openSlowly();
  void tell(nothing, true);
  await waiting[0]?.answer(true);
  expect([givenUp(), shown]).toEqual([1, []]);
  void tell(nothing, true);
  await waiting[1]?.answer();
  expect(shown).toHaveLength(1);
});

test('words that do not come keep nothing back: a point without its sentence still has its place', async () => {
  const { tell, waiting, shown } = openSlowly();
  void tell(nothing, true);
  await waiting[0]?.answer();
  void tell(pointing('vin.short'), true);
  await waiting[1]?.answer(true);
  expect(shown.at(-1)?.codes).toEqual(['vin.short']);
});
