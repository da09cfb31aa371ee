// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { places } from '../../components/where/places';
import { WherePage } from '../../components/where/where-page';
import { checkKind } from '../../utils/fields/registry';
import { asWhereId, whereFor, whereIds } from '../../utils/where';
import type { WhereId } from '../../utils/where';
import { noBreak, words } from '../report/sample';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const show = (id: WhereId | null, { unknown = false, language = 'fr' as 'fr' | 'en' } = {}) =>
  act(() => render(<WherePage words={words[language]} id={id} unknown={unknown} />, root));

const drawings = () => [...root.querySelectorAll('svg[role=img]')];
const links = () => [...root.querySelectorAll('nav a')];
/** What a drawing shows as the value to find. */
const valueOf = (drawing: Element | undefined) => [...(drawing?.querySelectorAll('.value') ?? [])].map((text) => text.textContent).join('');

describe('what can be found', () => {
  it.each([
    ['plate', 'plate_siv'],
    ['plate_siv', 'plate_siv'],
    ['formula', 'formule_number'],
    ['vin', 'vin'],
    ['cardDate', 'card_date'],
    ['firstRegistration', 'first_registration'],
    ['holderName', 'holder_name'],
    ['cni_number', 'cni_number'],
  ])('%s: %s', (asked, id) => {
    expect(whereFor(asked)).toBe(id);
  });

  it.each(['date_fr', 'civil_name', 'birth_date', 'email', 'constructor', '__proto__', ''])('nothing for %s', (asked) => {
    expect(whereFor(asked)).toBeNull();
  });

  it('reads an id from an address, whatever is written there', () => {
    expect(whereIds.map(asWhereId)).toEqual([...whereIds]);
    for (const text of ['', 'VIN', 'toString', '<script>', 'vin ']) expect(asWhereId(text)).toBeNull();
  });
});

describe.each(whereIds)('%s', (id) => {
  it('shows each document with one place lit, by a ring and an arrow', () => {
    show(id);
    expect(drawings()).toHaveLength(places[id].length);
    for (const drawing of drawings()) {
      expect(drawing.querySelectorAll('.ring')).toHaveLength(1);
      expect(drawing.querySelectorAll('.arrow')).toHaveLength(1);
      expect(valueOf(drawing)).not.toBe('');
    }
  });

  it('says in words where the place is: the text alternative of the drawing', () => {
    show(id);
    for (const drawing of drawings()) {
      const said = document.getElementById(drawing.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
      expect(said.length).toBeGreaterThan(25);
      expect(said).not.toMatch(/^where\./);
    }
  });

  it('says what it is mistaken for, and how to go back', () => {
    show(id);
    expect(root.querySelector('h1')?.textContent).toBe(words.fr.t(`where.${id}.name`));
    expect(root.textContent).toContain(words.fr.t(`where.${id}.trap`));
    expect(root.textContent).toContain(noBreak('Retour au formulaire~: fermez cet onglet.'));
    expect(root.textContent).toContain('non affiliée à l’ANTS');
  });

  it('draws with shapes only, and nothing of the State', () => {
    show(id);
    for (const drawing of drawings()) {
      expect(drawing.querySelector('script, foreignObject, image, use, style, a, font-face, [href], [style], [onclick]')).toBeNull();
      expect(drawing.outerHTML).not.toMatch(/url\(|https?:|data:/);
      expect(drawing.textContent).not.toMatch(/r[ée]publique|fran[çc]ais|minist[èe]re|pr[ée]fect|ANTS|France/i);
    }
  });

  it('has headings in order, ids that are unique, and the place marked in the list', () => {
    show(id);
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links().filter((link) => link.getAttribute('aria-current')).map((link) => link.getAttribute('href'))).toEqual([`?field=${id}`]);
  });

  it('is complete in English', () => {
    show(id, { language: 'en' });
    expect(root.textContent).not.toMatch(/where\.|Retour|Ne prenez/);
    expect(root.querySelector('h1')?.textContent).toBe(words.en.t(`where.${id}.name`));
  });
});

describe('the invented values', () => {
  const kinds: Partial<Record<WhereId, string>> = { card_date: 'date_fr', first_registration: 'date_fr', holder_name: 'civil_name' };

  it.each(whereIds)('%s have the shape that the check of this field takes', (id) => {
    show(id);
    // The old licence prints its NEPH where the new one prints the number of the title (reference on fields, 4.2).
    const kindOf = (value: string) => (id === 'licence_number' && value.length === 12 ? 'neph' : (kinds[id] ?? id));
    for (const value of drawings().map(valueOf)) expect([value, checkKind(kindOf(value), value, '2026-11-24').finding]).toEqual([value, null]);
  });

  it('are one number on all the drawings of the same document', () => {
    show('formule_number');
    expect(new Set(drawings().map(valueOf)).size).toBe(1);
  });
});

describe('the lines that people take by mistake', () => {
  it.each(['card_date', 'first_registration', 'vin', 'holder_name'] as const)('%s: crossed out on each drawing', (id) => {
    show(id);
    for (const drawing of drawings()) expect(drawing.querySelectorAll('.trap')).toHaveLength(1);
  });

  it('the date of the card is not the date B', () => {
    show('card_date');
    expect(root.textContent).toContain(noBreak('Ne prenez pas la ligne B~: c’est la date de première mise en circulation.'));
  });
});

describe('without a known id', () => {
  const all = whereIds.map((id) => `?field=${id}`).sort();

  it('shows the whole list', () => {
    show(null);
    expect(root.querySelector('h1')?.textContent).toBe(noBreak('Où le trouver~?'));
    expect(links().map((link) => link.getAttribute('href')).sort()).toEqual(all);
    expect(root.textContent).not.toContain('pas de dessin');
  });

  it('says so when something unknown was asked', () => {
    show(null, { unknown: true });
    expect(root.textContent).toContain('Balise n’a pas de dessin');
    expect(links().map((link) => link.getAttribute('href')).sort()).toEqual(all);
  });
});

describe('the page where.html', () => {
  it.each([
    ['?field=vin', noBreak('Numéro d’identification du véhicule (ligne E)~: où le trouver~? – Balise'), 1],
    ['?field=%3Cscript%3E', noBreak('Où le trouver~? – Balise'), 0],
    ['', noBreak('Où le trouver~? – Balise'), 0],
  ])('%s', async (search, title, count) => {
    history.replaceState(null, '', `/where.html${search}`);
    vi.stubGlobal('navigator', { languages: ['fr-FR'] });
    const app = document.createElement('div');
    app.id = 'app';
    document.body.append(app);
    vi.resetModules();
    await act(async () => void (await import('../../entrypoints/where/main')));
    expect(document.title).toBe(title);
    expect(document.documentElement.lang).toBe('fr');
    expect(app.querySelectorAll('svg[role=img]')).toHaveLength(count);
    expect(app.querySelectorAll('nav a')).toHaveLength(whereIds.length);
    app.remove();
    vi.unstubAllGlobals();
  });
});
