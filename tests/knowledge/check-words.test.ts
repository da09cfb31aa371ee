import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inEnglish } from '../../scripts/cli/knowledge-check/english';

const files = ['words', 'conditions', 'schema', 'help-schema', 'explain'];

/** The texts of the source that are sentences: several words. */
function sentencesOf(file: string): string[] {
  const source = readFileSync(new URL(`../../utils/knowledge/${file}.ts`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
  const texts = [...source.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(([, plain, holed = '']) => (plain ?? holed).replace(/\$\{[^}]*\}/g, '7'));
  return texts.filter((text) => /\p{L} |\d \p{L}/u.test(text) && text !== 'Invalid input');
}

test.each(files.flatMap((file) => sentencesOf(file).map((sentence) => [file, sentence] as const)))('%s: « %s » is said in English, with how to mend it', (_, sentence) => {
  const english = inEnglish(sentence);
  expect(english).not.toBe(sentence);
  expect(english).not.toMatch(/attendu|valeur|signes|\$\d/);
  expect(english).toMatch(/: /);
});

test('what nobody has put into English is told as it is', () => expect(inEnglish('autre chose')).toBe('autre chose'));
