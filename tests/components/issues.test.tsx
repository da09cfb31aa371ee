// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IssuesPage, type IssuesPageProps } from '../../components/issues/issues-page';
import help from '../../knowledge/help.json';
import { readKnowledge } from '../../scripts/cli/knowledge';
import type { IssueList } from '../../utils/messages';
import { sample } from '../knowledge/load';
import { noBreak, words } from '../report/sample';

const list: IssueList = { entries: readKnowledge().entries, contacts: help.contacts as IssueList['contacts'], published: null };
const retired = list.entries.filter(({ fixedOn, status }) => fixedOn || status === 'historical' || status === 'fixed');
const count = list.entries.length - retired.length;
const nowhere = { procedure: null, step: null };
const root = document.createElement('div');
document.body.append(root);
const load = vi.fn<IssuesPageProps['load']>();

beforeEach(() => void load.mockReset().mockResolvedValue(list));
afterEach(() => render(null, root));

const settle = (ms = 0) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
const show = async (props: Partial<IssuesPageProps> = {}) => {
  await act(() => render(<IssuesPage words={words.fr} load={load} today="2026-11-24" place={nowhere} report="report.html" {...props} />, root));
  await settle();
};
const at = <E extends Element>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in: ${root.textContent}`);
  return found;
};
const heading = () => at('h2').textContent;
const titles = (inside: ParentNode = root) => [...inside.querySelectorAll('details.card > summary')].map(({ textContent }) => textContent);

async function type(typed: string) {
  at<HTMLInputElement>('#symptom').value = typed;
  await act(() => void at('#symptom').dispatchEvent(new Event('input', { bubbles: true })));
}

async function choose(procedure: string) {
  at<HTMLSelectElement>('#procedure').value = procedure;
  await act(() => void at('#procedure').dispatchEvent(new Event('change', { bubbles: true })));
}

async function press(name: string, isTrusted = true) {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  await act(() => void button?.dispatchEvent(event));
}

describe('before anything is typed', () => {
  it('shows every problem that stands, folded by procedure, and says how many there are', async () => {
    await show();
    expect(heading()).toBe(`${count} problèmes connus`);
    expect(new Set(titles()).size).toBe(count);
    expect(root.querySelectorAll('details[open]')).toHaveLength(0);
    const groups = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect([groups[0], groups.includes('Vente ou don d’un véhicule')]).toEqual(['Quelle que soit la démarche', true]);
    expect(root.textContent).toContain('non affiliée à l’ANTS');
  });

  it('never shows what is fixed or past', async () => {
    await show();
    expect(retired.length).toBeGreaterThan(5);
    for (const { title } of retired) expect(root.textContent).not.toContain(title.fr);
  });

  it('shows first what concerns the place of the person, then all the others', async () => {
    await show({ place: { procedure: 'immat-cession', step: 'validation-finale' } });
    expect(at('h3').textContent).toBe(noBreak('Là où vous en êtes~: Vente ou don d’un véhicule, Validation finale'));
    expect(titles(at('.issues'))).toContain('Le code de cession s’affiche une seule fois');
    expect(root.querySelectorAll('.group').length).toBeGreaterThan(10);
  });

  it('offers only the procedures that have problems', async () => {
    await show();
    const values = [...root.querySelectorAll('option')].map(({ value }) => value);
    expect(values).toContain('immat-cession');
    expect(values).not.toContain('permis-releve');
    for (const value of values.slice(1)) expect([value, list.entries.some(({ where }) => where?.procedures?.includes(value))]).toEqual([value, true]);
  });

  it('a procedure chosen: its problems unfolded, those of every procedure under them', async () => {
    await show();
    await choose('immat-succession');
    expect([...root.querySelectorAll('.group')].map((group) => [group.querySelector('h3')?.textContent, (group as HTMLDetailsElement).open])).toEqual([['Véhicule reçu en héritage', true], ['Quelle que soit la démarche', false]]);
  });
});

describe('a search', () => {
  it('answers while one types, with the likeliest first, and says so once the typing rests', async () => {
    await show();
    await type('boutton grisé');
    expect(titles()[0]).toBe('Un bloqueur empêche le site de fonctionner');
    expect(at('section [role=status]').textContent).toBe('');
    await settle(800);
    expect(at('section [role=status]').textContent).toBe(heading());
    await type('');
    expect(heading()).toBe(`${count} problèmes connus`);
  });

  it('a card has the symptom, the age, the steps in order, whom to ask, the sources', async () => {
    await show();
    await type('franceconnect y190009');
    const card = at('details.card');
    const { symptom, advice, sources } = list.entries.find(({ id }) => id === 'fc-cookie-de-session-absent')!;
    expect(card.textContent).toContain(symptom.fr);
    expect(card.querySelector('.age')?.textContent).toBe(noBreak('Signalé en 2026, pas revérifié depuis~: c’est un conseil, pas une certitude.'));
    const steps = [...card.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
    expect(steps.map((step, index) => step?.slice(0, advice.fr[index]?.text.length))).toEqual(advice.fr.map(({ text }) => text));
    expect(card.querySelector('.contacts li')).not.toBeNull();
    expect([...card.querySelectorAll(':scope > details a')].map((link) => link.getAttribute('href'))).toEqual(sources);
  });

  it('in one procedure: says what there is elsewhere, and goes there on a press of the person alone', async () => {
    await show();
    await choose('permis-echange');
    await type('code de cession');
    expect(titles()).not.toContain('Le code de cession s’affiche une seule fois');
    expect(at('.note').textContent).toMatch(/^Il y en a \d+ dans d’autres démarches/);
    await press('Chercher dans toutes les démarches', false);
    expect(at<HTMLSelectElement>('#procedure').value).toBe('permis-echange');
    await press('Chercher dans toutes les démarches');
    expect(at<HTMLSelectElement>('#procedure').value).toBe('');
    expect(titles()).toContain('Le code de cession s’affiche une seule fois');
  });

  it('an example fills the box, and the way on is what was found; « Effacer » gives the examples back', async () => {
    await show();
    await press('Page blanche');
    expect(at<HTMLInputElement>('#symptom').value).toBe('Page blanche');
    expect(titles()[0]).toBe('Le site ne répond pas ou reste blanc');
    expect(document.activeElement?.id).toBe('found');
    expect(root.querySelector('.examples')).toBeNull();
    await press('Effacer');
    expect([at<HTMLInputElement>('#symptom').value, document.activeElement?.id]).toEqual(['', 'symptom']);
    expect(root.querySelectorAll('.examples button')).toHaveLength(8);
  });

  it('finds nothing: says it, blames nobody, and says what to do next', async () => {
    await show();
    await type('zzzz');
    expect(heading()).toBe('Balise ne trouve rien avec ces mots');
    expect(root.textContent).toContain('Cela ne veut pas dire que vous vous êtes trompé');
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(expect.arrayContaining(['report.html', 'tel:3400']));
    await show({ report: null });
    expect(root.querySelector('a[href="report.html"]')).toBeNull();
  });
});

describe('the list', () => {
  it('says which it is', async () => {
    await show();
    expect(root.textContent).toContain('Liste fournie avec Balise.');
    load.mockResolvedValue({ ...list, published: { created: '2026-11-23T06:00:00Z' } });
    await show({ load: () => load() });
    expect(root.textContent).toContain('Liste publiée le 23 novembre 2026.');
  });

  it.each([['null', () => Promise.resolve(null)], ['an error', () => Promise.reject(new Error('gone'))]])('%s instead of it: said, and asked again on a press', async (_, answer) => {
    load.mockImplementationOnce(answer);
    await show();
    expect(at('[role=alert]').textContent).toContain('Balise n’a pas pu ouvrir sa liste.');
    await press('Essayer encore');
    await settle();
    expect(heading()).toBe(`${count} problèmes connus`);
  });

  it('that is hostile: its markup is text', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    load.mockResolvedValue({ ...list, entries: [{ ...sample, title: { fr: markup, en: markup }, symptom: { fr: markup }, where: { procedures: [markup] }, advice: { fr: [{ text: markup }] } }] });
    await show();
    expect(root.querySelector('img, script, [onerror]')).toBeNull();
    expect(titles()).toEqual([markup]);
    expect(root.querySelector('h3')?.textContent).toBe(markup);
  });
});

describe('in English', () => {
  it('is complete', async () => {
    await show({ words: words.en, place: { procedure: 'immat-cession', step: 'paiement' } });
    await type('blank page');
    expect(heading()).toBe('1 problem looks like yours');
    at('.issues').remove();
    expect(root.textContent).not.toMatch(/issues\.|démarche|Qu’est-ce/);
    expect(root.textContent).toContain('What is happening?');
  });
});
