import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import help from '../../knowledge/help.json';
import { readFileData, type FileData } from '../../scripts/single-page/data';
import { pageHtml } from '../../scripts/single-page/page-html';
import { stillHtml } from '../../scripts/single-page/still';
import { sample } from '../knowledge/load';

const data = readFileData('2026-11-24');
const markup = '</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>';
const hostile: FileData = { ...data, list: { entries: [{ ...sample, title: { fr: markup, en: markup }, symptom: { fr: markup }, advice: { fr: [{ text: markup }] } }], contacts: help.contacts as FileData['list']['contacts'] } };

function open(html: string) {
  const { document } = new Window({ url: 'file:///tmp/problemes-connus.html' });
  document.write(html);
  return document;
}
const pageOf = (what: FileData) => pageHtml({ title: 'Titre <b>', styles: 'p { color: red }', script: 'document.title = "lancé";', data: what, still: stillHtml(what) });

describe('the file', () => {
  it('holds the list whole, without what is retired, and only the words that the page says', () => {
    const { list, words, day } = JSON.parse(open(pageOf(data)).getElementById('data')?.textContent ?? '') as FileData;
    expect([list, day]).toEqual([data.list, '2026-11-24']);
    expect([list.entries.length > 80, list.entries.some(({ fixedOn, status }) => fixedOn || status === 'historical')]).toEqual([true, false]);
    expect(Object.keys(words.fr).sort()).toEqual(Object.keys(words.en).sort());
    expect(Object.keys(words.fr).filter((key) => /^(finding|where|franceconnect|lists)\./.test(key))).toEqual([]);
  });

  it('may run its own script and style, nothing else, and ask for nothing', () => {
    const policy = open(pageOf(data)).querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy.split('; ')).toEqual(["default-src 'none'", `script-src ${hash('document.title = "lancé";')}`, `style-src ${hash('p { color: red }')}`, 'img-src data:', "base-uri 'none'", "form-action 'none'"]);
    expect(pageOf(data)).not.toMatch(/<(?:img|iframe|object|embed|audio|video|source)\b|<link (?!rel="icon" href="data:,")|\bsrc=|@import|url\(/);
  });

  it('markup in a list is text, in what is shown and in the data', () => {
    const page = open(pageOf(hostile));
    expect([...page.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual(['application/json', null]);
    expect(page.querySelector('img, [onerror]')).toBeNull();
    expect(page.querySelector('details.card > summary')?.textContent).toBe(markup);
    expect((JSON.parse(page.getElementById('data')?.textContent ?? '') as FileData).list).toEqual(hostile.list);
    expect(page.title).toBe('Titre <b>');
  });

  it('shows every problem without its script, and says that it is not of the State', () => {
    const text = open(pageOf(data)).getElementById('app')?.textContent ?? '';
    expect(data.list.entries.filter(({ title }) => !text.includes(title.fr))).toEqual([]);
    expect(text).toContain('indépendante, non affiliée à l’ANTS');
    expect(text).toContain('Liste mise dans ce fichier le 24 novembre 2026.');
  });
});
