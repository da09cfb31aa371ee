import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { findingWords } from '../../utils/finding-words';
import { checkKind, textRules, type TextKind } from '../../utils/fields/registry';
import { createTranslator } from '../../utils/i18n';
import file from './vectors.json';

const languages = { fr: createTranslator({ fr, en }, 'fr'), en: createTranslator({ fr, en }, 'en') };
const folder = join(import.meta.dirname, '../../utils/fields');

/** Every rule name that stands in the sources, with its kind: a rule that no vector meets must have words too. */
const declared = readdirSync(folder).filter((name) => name.endsWith('.ts')).flatMap((name) => {
  const source = readFileSync(join(folder, name), 'utf8');
  const kind = /const kind = '(\w+)'/.exec(source)?.[1];
  return kind ? [...source.matchAll(/found\(kind, (?:[^,']*\? )?'(\w+)'(?: : '(\w+)')?/g)].flatMap(([, rule, other]) => [rule, other].flatMap((r) => (r ? `${kind}.${r}` : []))) : [];
});

describe.each(['fr', 'en'] as const)('words in %s', (language) => {
  test.each([...new Set(declared)])('%s', (code) => {
    const words = findingWords({ code, params: { other: 'plate_siv', missing: 1, extra: 1, length: 5, megabytes: 9, format: 'PDF', latest: '07', limit: 4 } }, languages[language].find);
    expect(words).toMatch(/\S{3}/);
    expect(words).not.toMatch(/[{}]/);
  });
});

test('a refused value gets a sentence that ends, with an example or a way to mend it', () => {
  const refused = Object.entries(file.vectors).flatMap(([kind, vectors]) => (Object.hasOwn(textRules, kind) ? vectors.filter(({ valid }) => !valid).map(({ input }) => [kind, input] as const) : []));
  expect(refused.length).toBeGreaterThan(100);
  for (const [kind, input] of refused) {
    const { finding } = checkKind(kind as TextKind, String(input), '2026-11-23');
    if (!finding) throw new Error(`${kind} takes ${String(input)}`);
    expect(findingWords(finding, languages.fr.find)).toMatch(/[.?]$/);
  }
});
