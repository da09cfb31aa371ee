import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { chooseLanguage, createTranslator } from '../../utils/i18n';

const holes = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();

describe('the words', () => {
  it('are all in both languages, with the same holes', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
    for (const key of Object.keys(fr) as (keyof typeof fr)[]) expect([key, holes(en[key])]).toEqual([key, holes(fr[key])]);
  });

  it.each(Object.entries(fr))('follow French typography: %s', (_, words) => {
    expect(words).not.toMatch(/'| [:;?!»]|« |\S[?!;](?:\s|$)(?<!\u00a0.)/);
    expect(words).not.toMatch(/invalide|veuillez|désolé/i);
  });
});

describe('the translator', () => {
  const catalogues = { fr: { a: 'Bonjour {name}', 'n.one': '{count} point', 'n.other': '{count} points', b: 'Oui' }, en: { a: 'Hello {name}', 'n.one': '{count} point', 'n.other': '{count} points' } };
  const french = createTranslator(catalogues, 'fr');
  const english = createTranslator(catalogues, 'en');

  it('fills the holes, once', () => {
    expect(french.t('a', { name: '{name} $& {count}' })).toBe('Bonjour {name} $& {count}');
    expect(french.t('a', {})).toBe('Bonjour {name}');
  });

  it('says in French what English lacks', () => {
    expect(english.t('a', { name: 'you' })).toBe('Hello you');
    expect(english.t('b')).toBe('Oui');
  });

  it('counts as each language does', () => {
    expect([0, 1, 2].map((n) => french.plural('n', n))).toEqual(['0 point', '1 point', '2 points']);
    expect([0, 1, 2].map((n) => english.plural('n', n))).toEqual(['0 points', '1 point', '2 points']);
    expect(french.plural('n', 1_000_000)).toMatch(/^1.000.000 points$/);
  });

  it('finds nothing that is not in the catalogue', () => {
    expect(french.find('step.none')).toBeNull();
    expect(french.find('__proto__')).toBeNull();
    expect(french.find('constructor')).toBeNull();
  });

  it('writes dates and numbers in its language', () => {
    const day = new Date(2026, 10, 24);
    expect(french.date(day)).toBe('24 novembre 2026');
    expect(english.date(day)).toBe('24 November 2026');
    expect(french.number(1234.5)).toMatch(/^1.234,5$/);
  });

  it('is French unless the browser speaks English', () => {
    expect([['fr'], ['fr-FR', 'en'], ['en-GB', 'fr'], ['de'], [], ['en'], ['EN-gb', 'de']].map(chooseLanguage)).toEqual(['fr', 'fr', 'fr', 'fr', 'fr', 'en', 'en']);
  });
});
