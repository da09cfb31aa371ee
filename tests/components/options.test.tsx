// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { OptionsPage } from '../../components/options/options-page';
import type { Ask } from '../../components/options/ask';
import type { Request } from '../../utils/messages';
import type { ListView } from '../../utils/options-messages';
import { words } from '../report/sample';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const own: ListView = { id: 'balise', name: null, url: null, keys: [], isPaused: false, held: null, entries: 3, checkedAt: null, refused: null };
const club: ListView = { ...own, id: 'liste-00000001', name: 'Amicale', url: 'https://amicale.example/liste.json', keys: ['K'] };

const later = () => new Promise<void>((done) => setTimeout(done, 5));

/** @param answers what the background says, by question; what is not there gets no answer */
async function show(answers: Partial<Record<Request['type'], unknown>>) {
  const ask = (async ({ type }: Request) => (await answers[type]) ?? null) as Ask;
  await act(() => render(<OptionsPage words={words.fr} most={1000} ask={ask} />, root));
  await act(later);
}

async function press(name: RegExp) {
  const button = [...root.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button?.focus();
  await act(() => void button?.dispatchEvent(event));
  await act(later);
}
const said = () => root.querySelector('[aria-labelledby=lists] > [role=status]')?.textContent;
const focused = () => document.activeElement?.id;

test('a list that is put back: the focus does not wait for the network', async () => {
  await show({ lists: [own, club], muted: [], listRemove: true, listAdd: new Promise(() => undefined) });
  await press(/Retirer.*Amicale/);
  expect([said(), focused()]).toEqual([words.fr.t('options.said.removed', { name: 'Amicale' }), 'lists']);
  await press(/^La remettre/);
  expect([said(), focused()]).toEqual([words.fr.t('options.said.asking'), 'lists']);
});

test('a list that could not be put back can still be', async () => {
  await show({ lists: [own, club], muted: [], listRemove: true, listAdd: { problem: 'storage' } });
  await press(/Retirer.*Amicale/);
  await press(/^La remettre/);
  expect(said()).toBe(words.fr.t('options.problem.storage'));
  expect(root.textContent).toMatch(words.fr.t('options.said.undo'));
});

test('a background that does not tell what was muted is not read as « nothing »', async () => {
  await show({ lists: [own] });
  expect(root.querySelector('[aria-labelledby=muted] [role=status]')?.textContent).toBe(words.fr.t('options.said.failed'));
});

test('who comes back to the page sees what has changed meanwhile', async () => {
  const answers = { lists: [own, club], muted: [] as object[] };
  await show(answers);
  Object.assign(answers, { lists: [own], muted: [{ code: 'page-blanche', title: 'Page blanche' }] });
  document.dispatchEvent(new Event('visibilitychange'));
  await act(later);
  expect([root.querySelectorAll('h3').length, root.querySelector('[aria-labelledby=muted] li span')?.textContent]).toEqual([1, 'Page blanche']);
});
