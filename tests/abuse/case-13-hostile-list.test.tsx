// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { IssueCard } from '../../components/panel/issue-card';
import { readKnowledge } from '../../scripts/cli/knowledge';
import type { PanelWords } from '../../components/panel/words';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { createTranslator } from '../../utils/i18n';
import { parseEntries } from '../../utils/knowledge/parse';
import type { Entry } from '../../utils/knowledge/schema';

const [good] = readKnowledge().entries;
const words: PanelWords = createTranslator({ fr, en }, 'fr');
const advice = { of: () => ({ done: [], answer: null }), kept: null, aside: null };
const actions = { close: () => undefined, focusField: () => undefined, mute: () => undefined, doubt: () => undefined, tick: () => undefined, answer: () => undefined, restore: () => undefined, openIssues: () => undefined, openReport: () => undefined, openWhere: () => undefined, openCode: () => undefined };
const withAdvice = (text: string, link?: string) => ({ ...good, id: 'another', advice: { fr: [link ? { text, link } : { text }] } });
const withTitle = (text: string) => ({ ...good, id: 'another', title: { fr: text, en: text } });

test.each([
  ['advice', withAdvice('Lisez ceci.')],
  ['an official link', withAdvice('Lisez ceci.', 'https://immatriculation.ants.gouv.fr/aide-et-contact')],
  ['a title', withTitle('Un titre')],
])('case 13: an honest entry with %s is taken: the refusals below are for what they say', (_, entry) => {
  const { entries, rejected } = parseEntries([entry, good]);
  expect(rejected).toEqual([]);
  expect(entries).toEqual([entry, good]);
});

test.each([
  ['markup', withAdvice('<img src=x onerror=alert(1)>'), /^advice/],
  ['markup in its title', withTitle('<img src=x onerror=alert(1)>'), /^title/],
  ['a script link', withAdvice('Lisez ceci.', 'javascript:alert(1)'), /link/],
  ['a data link', withAdvice('Lisez ceci.', 'data:text/html,<script>alert(1)</script>'), /link/],
  ['a link without a lock', withAdvice('Lisez ceci.', 'http://immatriculation.ants.gouv.fr/'), /link/],
  ['a link to a stranger', withAdvice('Lisez ceci.', 'https://ants.gouv.fr.example/'), /link/],
  ['a link that hides its host', withAdvice('Lisez ceci.', 'https://ants.gouv.fr@evil.example/'), /link/],
  ['a script for a source', { ...good, id: 'another', sources: ['javascript:alert(1)'] }, /^sources/],
  ['a mark that turns the reading', withAdvice('Appelez le \u202E00 43\u202C.'), /^advice/],
  ['an isolate in its title', withTitle('Un \u2066titre\u2069'), /^title/],
  ['a megabyte', withAdvice('a'.repeat(1_000_000)), /^advice/],
  ['a key that is not in the book', { ...good, id: 'another', script: 'alert(1)' }, /script/],
  ['a prototype', JSON.parse('{"__proto__": {"polluted": true}, "id": "__proto__"}'), /./],
])('case 13: an entry with %s is dropped, alone', (_, entry, why) => {
  const { entries, rejected } = parseEntries([entry, good]);
  expect(rejected).toHaveLength(1);
  expect(rejected[0]?.why).toMatch(why);
  // The reason is read by people: it does not carry the megabyte along.
  expect(rejected[0]?.why.length).toBeLessThan(1000);
  expect(entries).toEqual([good]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('case 13: were one to slip through, it would be shown as text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const show = (entry: Entry) => {
    const root = document.createElement('div');
    render(<IssueCard issue={{ entry: { ...entry, list: entry.title.fr }, severity: 'info', freshness: 'old' }} words={words} contacts={[]} actions={actions} advice={advice} open />, root);
    return root;
  };
  const names = (root: Element) => [...root.querySelectorAll('*')].map(({ localName }) => localName);
  const text = (given: string) => show({ ...(withAdvice(given) as Entry), title: { fr: given, en: given }, symptom: { fr: given, en: given } });
  const hostile = text(markup);
  expect(names(hostile)).toEqual(names(text('Rien de tel.')));
  expect(hostile.textContent.split(markup)).toHaveLength(5);
});
