// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FranceConnectPage } from '../../components/franceconnect/franceconnect-page';
import type { Access } from '../../components/franceconnect/use-access';
import type { Look } from '../../components/franceconnect/use-look';
import type { ContactData } from '../../components/panel/blocked';
import help from '../../knowledge/help.json';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { askedTab } from '../../utils/asked-tab';
import { readCode } from '../../utils/franceconnect-code';
import { issuesForCode } from '../../utils/knowledge/for-code';
import { words } from '../report/sample';

const { entries } = readKnowledge();
const contacts = help.contacts as ContactData[];
const browser = { name: 'firefox', version: 140 };
const known = (code: string, today = '2026-11-24') => issuesForCode(entries, code, browser, today);

describe('a code as people type it', () => {
  it.each([
    ['Y010004', 'Y010004'],
    ['y010004', 'Y010004'],
    [' Y 010 004 ', 'Y010004'],
    ['YO1OOO4', 'Y010004'],
    ['yol0oo4', 'Y010004'],
    ['Y-01-0004.', 'Y010004'],
    ['Ｙ０１０００４', 'Y010004'],
    ['Code d’erreur : Y190009', 'Y190009'],
    ['(Y000020)', 'Y000020'],
  ])('%s: %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it.each(['', 'Y', 'Y01000', 'Y0100041', 'bonjour', 'E010004', 'YES'])('no code in %s', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  it.each(['010004', '123456', 'Mon code est 482913'])('six digits alone may be a code received by text message: %s is not read', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});

describe('the tab that a page is about', () => {
  it.each([
    ['?tab=12', 12],
    ['?tab=1378546093', 1378546093],
    ['?tab=-1', null],
    ['?tab=12345678901', null],
    ['?tab=1e3', null],
    ['?tab=', null],
    ['', null],
  ])('%s: %s', (search, tab) => {
    expect(askedTab(search)).toBe(tab);
  });
});

describe('what is known of a code', () => {
  it.each([
    ['Y010004', 'fc-identite-non-reconnue'],
    ['Y010011', 'fc-repertoire-indisponible'],
    ['Y190012', 'fc-cookie-de-session-absent'],
  ])('%s: %s', (code, id) => {
    expect(known(code).map(({ entry }) => entry.id)).toEqual([id]);
  });

  it('nothing, when nobody has told us', () => {
    expect(known('Y999999')).toEqual([]);
  });

  it('has the severity that its age allows', () => {
    const fresh = entries.map((entry) => ({ ...entry, lastConfirmed: '2026-11-20' }));
    expect(known('Y010004')[0]).toMatchObject({ severity: 'hindering', freshness: 'old' });
    expect(issuesForCode(fresh, 'Y010004', browser, '2026-11-24')[0]).toMatchObject({ severity: 'blocking', freshness: 'fresh' });
  });
});

const root = document.createElement('div');
document.body.append(root);
const look = vi.fn<Look>();
let granted = false;
let tellChange = () => {};
const access = {
  isGranted: vi.fn<Access['isGranted']>(),
  request: vi.fn<Access['request']>(),
  withdraw: vi.fn<Access['withdraw']>(),
  onChange: (changed: () => void) => void (tellChange = changed),
};

beforeEach(() => {
  granted = false;
  look.mockReset().mockImplementation(async (code) => ({ issues: known(code), contacts, noted: true }));
  access.isGranted.mockReset().mockImplementation(async () => granted);
  access.request.mockReset().mockImplementation(async () => (granted = true));
  access.withdraw.mockReset().mockImplementation(async () => !(granted = false));
});
afterEach(() => render(null, root));

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const show = async (language: 'fr' | 'en' = 'fr') => {
  await act(() => render(<FranceConnectPage words={words[language]} look={look} access={access} report="report.html?tab=12" />, root));
  await settle();
};
const at = <E extends Element>(selector: string) => root.querySelector<E>(selector);

async function ask(typed: string) {
  const box = at<HTMLInputElement>('#code');
  if (!box) throw new Error('no box');
  box.value = typed;
  await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => void at('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
}

const accessButton = () => at<HTMLButtonElement>('section.card > .button');
async function press(trusted = true) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  await act(() => void accessButton()?.dispatchEvent(event));
  await settle();
}

describe('the box', () => {
  it('has a name, an example, and is not filled in by the browser', async () => {
    await show();
    expect(at('label[for=code]')?.textContent).toBe('Code affiché par FranceConnect');
    expect(at('#code-hint')?.textContent).toContain('Y010004');
    expect(at('#code')?.getAttribute('aria-describedby')).toContain('code-hint');
    expect(at('#code')?.getAttribute('autocomplete')).toBe('off');
  });

  it('a known code: the card of the panel, with neither mute nor doubt, and the way to the report', async () => {
    await show();
    await ask('y 010oo4');
    expect(look).toHaveBeenCalledExactlyOnceWith('Y010004');
    expect(at('[aria-live=polite]')?.textContent).toContain('Un problème connu porte ce code.');
    expect(at('[aria-live=polite]')?.textContent).toContain('C’est noté pour votre rapport.');
    expect(at('article')?.textContent).toContain('FranceConnect ne retrouve pas votre identité');
    expect(at('.doubts')).toBeNull();
    expect(at('.answer a')?.getAttribute('href')).toBe('report.html?tab=12');
  });

  it('an unknown code: says so, and whom to ask', async () => {
    await show();
    await ask('Y999999');
    expect(at('[aria-live=polite]')?.textContent).toContain('Balise ne connaît pas ce code.');
    expect([...root.querySelectorAll('.contacts strong')].map((name) => name.textContent)).toEqual(['Support de FranceConnect', 'France Titres (ANTS)', 'Espace France services']);
    expect(at('article')).toBeNull();
  });

  it('does not say that it is noted when it is not', async () => {
    look.mockResolvedValue({ issues: [], contacts, noted: false });
    await show();
    await ask('Y999999');
    expect(root.textContent).not.toContain('C’est noté');
  });

  it('what is no code is sent nowhere', async () => {
    await show();
    await ask('482913');
    expect(look).not.toHaveBeenCalled();
    expect(at('#code-said')?.textContent).toContain('Balise ne voit pas de code ici');
    await ask('Y010004');
    expect(at('#code-said')?.textContent).toBe('');
  });

  it('pressed twice, the same code is noted once', async () => {
    await show();
    await ask('Y010004');
    await ask('y010004 ');
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['refuses', async () => null],
    ['is mute', async () => Promise.reject(new Error('no receiver'))],
  ])('says so when the background %s, and may be asked again', async (_, first) => {
    look.mockImplementationOnce(first);
    await show();
    await ask('Y010004');
    expect(at('#code-said')?.textContent).toContain('Balise n’a pas répondu');
    await ask('Y010004');
    expect(at('article')).not.toBeNull();
  });

  it('an answer that comes late does not replace the next one', async () => {
    let late = () => {};
    look.mockImplementationOnce((code) => new Promise((resolve) => (late = () => resolve({ issues: known(code), contacts, noted: true }))));
    await show();
    await ask('Y010004');
    expect(at('#code-said')?.textContent).toBe('Balise cherche…');
    await ask('Y190009');
    late();
    await settle();
    expect(at('h2')?.textContent).toBe('Le code Y190009');
  });
});

describe('the access', () => {
  it('says what is read and what never is, before it is asked', async () => {
    await show();
    expect(root.textContent).toContain('Vos mots de passe, les codes reçus par SMS');
    expect(accessButton()?.textContent).toBe('Autoriser la lecture');
    expect(access.request).not.toHaveBeenCalled();
  });

  it('is granted by a press, said, and withdrawn by another', async () => {
    await show();
    await press();
    expect(root.textContent).toContain('C’est autorisé.');
    const button = accessButton();
    expect(button?.textContent).toBe('Retirer l’autorisation');
    await press();
    expect(access.withdraw).toHaveBeenCalledTimes(1);
    expect(root.textContent).toContain('Balise ne lit plus ces pages.');
    // The same button: the focus of the person stays on it.
    expect(accessButton()).toBe(button);
  });

  it('is not asked by a press that no person made', async () => {
    await show();
    await press(false);
    expect(access.request).not.toHaveBeenCalled();
  });

  it('refused: says that nothing has changed', async () => {
    access.request.mockResolvedValue(false);
    await show();
    await press();
    expect(root.textContent).toContain('Vous n’avez pas donné l’accès');
    expect(accessButton()?.textContent).toBe('Autoriser la lecture');
  });

  it.each([
    ['to ask', () => access.request.mockRejectedValue(new Error('not now'))],
    ['to withdraw', () => {
      granted = true;
      access.withdraw.mockRejectedValue(new Error('required'));
    }],
  ])('says so when the browser fails %s', async (_, fail) => {
    fail();
    await show();
    await press();
    expect(root.textContent).toContain('Le navigateur n’a pas pu changer l’autorisation');
  });

  it('follows the browser’s own settings', async () => {
    await show();
    granted = true;
    tellChange();
    await settle();
    expect(root.textContent).toContain('Vous avez autorisé Balise');
    granted = false;
    tellChange();
    await settle();
    expect(accessButton()?.textContent).toBe('Autoriser la lecture');
    expect(root.textContent).not.toContain('C’est autorisé');
  });
});

describe('the page', () => {
  it('has headings in order, whatever is shown', async () => {
    await show();
    await ask('Y010004');
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(root.textContent).toContain('non affiliée à l’ANTS');
    expect(root.textContent).toContain('La page de FranceConnect est blanche');
  });

  it('is complete in English', async () => {
    await show('en');
    await ask('Y999999');
    expect(root.textContent).not.toMatch(/franceconnect\.(?!gouv)|Balise ne|Autoriser|Le code/);
    expect(at('h1')?.textContent).toBe('FranceConnect shows a code');
  });
});
