// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../components/report/report-page';
import type { FileToSave } from '../../components/report/save';
import type { Report } from '../../utils/report/schema';
import { reportOf, words } from './sample';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const save = vi.fn<(file: FileToSave) => void>();
const scrub = async (text: string) => text.replaceAll('Dupont', '[nom]');

async function show(load: () => Promise<Report | null>, language: 'fr' | 'en' = 'fr') {
  save.mockReset();
  await act(() => {
    render(<ReportPage words={words[language]} load={load} scrub={scrub} save={save} />, root);
  });
  await settle();
}

/** Until the promise of `load` has reached the page. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

const shown = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const buttons = () => [...root.querySelectorAll('button')];
/** A button by its accessible name, as `aria-labelledby` or its own words make it. */
const nameOf = (button: Element) =>
  (button.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim() || (button.textContent ?? '');
const button = (name: string | RegExp) => buttons().find((item) => (typeof name === 'string' ? nameOf(item) === name : name.test(nameOf(item))));

async function click(target: Element | undefined, trusted = true) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  await act(() => void target?.dispatchEvent(event));
}

async function type(text: string) {
  const area = root.querySelector('textarea');
  if (!area) throw new Error('no textarea');
  area.value = text;
  await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
}

const given = async () => reportOf();

describe('the report page', () => {
  it('shows every line of the report, and says that nothing was sent', async () => {
    await show(given);
    const lines = [...root.querySelectorAll('.line-text')].map((line) => line.textContent);
    const exact = shown('#exact-text').split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual(exact.map((line) => line.slice(2)));
    expect(root.textContent).toContain('Nous n’avons rien envoyé.');
    expect(root.textContent).toContain('non affiliée à l’ANTS');
  });

  it('strikes a line from the exact text, from the summary too, and puts it back', async () => {
    await show(given);
    const before = shown('#exact-text');
    await click(button(/^Retirer «\u00a0Une erreur technique/));
    expect(shown('#exact-text')).not.toContain('erreur technique');
    expect(shown('#exact-json')).not.toContain('erreur technique');
    expect(shown('[id="line-summary"]')).not.toContain('erreur technique');
    expect(shown('.hidden-text')).toMatch(/^Retiré du rapport/);
    const back = button(/^Remettre/);
    await click(back);
    expect(shown('#exact-text')).toBe(before);
  });

  it('shows as struck what goes with a line', async () => {
    await show(given);
    await click(button(/^Retirer site-sature-page-blanche/));
    const [line] = [...root.querySelectorAll('.line')].filter((item) => item.textContent?.includes('Problème connu reconnu'));
    expect(line?.querySelector('del')).not.toBeNull();
    expect(line?.querySelector('button')).toBeNull();
  });

  it('masks the person’s words, and says so', async () => {
    await show(given);
    expect(root.textContent).not.toContain('Balise a masqué');
    await type('Je suis M. Dupont');
    expect(root.textContent).toContain('Balise a masqué');
    expect(shown('.kept')).toBe('Je suis M. [nom]');
    expect(shown('#exact-text')).toContain('- Je suis M. [nom]\n');
    expect(shown('#exact-text') + shown('#exact-json')).not.toContain('Dupont');
  });

  it('saves the bytes shown', async () => {
    await show(given);
    await click(button(/^Retirer Système/));
    await type('Bloqué, signé Dupont');
    await click(button('Enregistrer le rapport (JSON)'));
    await click(button('Enregistrer en texte'));
    expect(save.mock.calls.map(([file]) => file)).toEqual([
      { name: 'balise-rapport-2026-11-24-0930.json', type: 'application/json', content: shown('#exact-json') },
      { name: 'balise-rapport-2026-11-24-0930.txt', type: 'text/plain;charset=utf-8', content: shown('#exact-text') },
    ]);
    expect(shown('.said')).toContain('balise-rapport-2026-11-24-0930.txt');
  });

  it('does not save at a click that no person made', async () => {
    await show(given);
    await click(button('Enregistrer le rapport (JSON)'), false);
    expect(save).not.toHaveBeenCalled();
  });

  it('says when saving failed', async () => {
    await show(given);
    save.mockImplementation(() => {
      throw new Error('no room');
    });
    await click(button('Enregistrer en texte'));
    expect(shown('.said')).toContain('n’a pas marché');
  });

  it('says what to do when nothing has been noted', async () => {
    await show(async () => null);
    expect(shown('h2')).toBe('Balise n’a encore rien noté.');
    expect(root.querySelectorAll('ol li')).toHaveLength(3);
    expect(button(/Enregistrer/)).toBeUndefined();
  });

  it('says that it is loading, to screen readers too', async () => {
    await show(() => new Promise<never>(() => {}));
    expect(shown('[role=status]')).toBe('Balise prépare votre rapport…');
  });

  it.each([
    ['the background is mute', async () => Promise.reject(new Error('no receiver'))],
    ['what comes is not a report', async () => ({ ...reportOf(), version: 9 }) as unknown as Report],
  ])('says so when %s, and tries again', async (_, first) => {
    const load = vi.fn<() => Promise<Report | null>>().mockImplementationOnce(first).mockImplementation(given);
    await show(load);
    expect(shown('[role=alert]')).toContain('Balise n’a pas pu relire ses notes.');
    await click(button('Essayer encore'));
    await settle();
    expect(shown('#exact-text')).toContain('Rapport Balise');
  });

  it('speaks English', async () => {
    await show(async () => reportOf(undefined, 'en'), 'en');
    expect(shown('h1')).toBe('Your report');
    expect(button('Save as text')).toBeDefined();
  });

  it('has a name for each control, and headings in order', async () => {
    await show(given);
    const names = buttons().map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
