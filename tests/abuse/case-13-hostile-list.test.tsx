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
const actions = { close: () => undefined, focusField: () => undefined, mute: () => undefined, doubt: () => undefined, openReport: () => undefined };
const withAdvice = (text: string, link?: string) => ({ ...good, advice: { fr: [link ? { text, link } : { text }] } });

test.each([
  ['markup', withAdvice('<img src=x onerror=alert(1)>')],
  ['a script link', withAdvice('Lisez ceci.', 'javascript:alert(1)')],
  ['a data link', withAdvice('Lisez ceci.', 'data:text/html,<script>alert(1)</script>')],
  ['a link to a stranger', withAdvice('Lisez ceci.', 'https://ants.gouv.fr.example/')],
  ['a mark that turns the reading', withAdvice('Appelez le \u202E00 43\u202C.')],
  ['a megabyte', withAdvice('a'.repeat(1_000_000))],
  ['a key that is not in the book', { ...good, script: 'alert(1)' }],
  ['a prototype', JSON.parse('{"__proto__": {"polluted": true}, "id": "__proto__"}')],
])('case 13: an entry with %s is dropped, alone', (_, entry) => {
  const { entries, rejected } = parseEntries([entry, good]);
  expect(rejected).toHaveLength(1);
  expect(entries).toEqual([good]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('case 13: were one to slip through, it would be shown as text', () => {
  const hostile = { ...withAdvice('<img src=x onerror=alert(1)>'), title: { fr: '<b>gras</b>', en: 'x' } } as Entry;
  const root = document.createElement('div');
  render(<IssueCard issue={{ entry: hostile, severity: 'info', freshness: 'old' }} words={words} contacts={[]} actions={actions} open />, root);
  expect(root.querySelector('img, b')).toBeNull();
  expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
});
