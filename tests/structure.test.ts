import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../locales/en.json';
import fr from '../locales/fr.json';

const root = resolve(import.meta.dirname, '..');
const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`).filter((name) => /\.tsx?$/.test(name)),
);
const text = (file: string) => readFileSync(join(root, file), 'utf8');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Imports of a file: relative ones as paths from the root, packages as they are. */
function importsOf(file: string): Import[] {
  return [...text(file).matchAll(/^(import|export)( type)? ?(.*?from )?'([^']+)';/gms)].map(([, , type, , to = '']) => ({
    from: file,
    to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to,
    typeOnly: type !== undefined,
  }));
}

const imports = files.flatMap(importsOf);
const room = (path: string) => /^utils\/(page|fields|knowledge|report|journal|identifiers|rights)\//.exec(path)?.[1] ?? path.split('/')[0] ?? '';

describe('the import rule', () => {
  test('arrows go entrypoints → components → utils', () => {
    const wrong = imports.filter(({ from, to }) => (from.startsWith('utils/') && /^(components|entrypoints)\//.test(to)) || (from.startsWith('components/') && to.startsWith('entrypoints/')));
    expect(wrong).toEqual([]);
  });

  test('page, fields and knowledge know each other only through types', () => {
    const rooms = ['page', 'fields', 'knowledge'];
    const wrong = imports.filter(({ from, to, typeOnly }) => rooms.includes(room(from)) && rooms.includes(room(to)) && room(from) !== room(to) && !typeOnly);
    expect(wrong).toEqual([]);
  });

  test('report imports neither page nor fields', () => {
    expect(imports.filter(({ from, to }) => room(from) === 'report' && ['page', 'fields'].includes(room(to)))).toEqual([]);
  });

  test('only entrypoints and browser.ts touch the extension API', () => {
    const touches = files.filter((file) => !file.startsWith('entrypoints/') && file !== 'utils/browser.ts' && /\b(chrome|browser)\.(runtime|storage|tabs|scripting|webRequest|alarms|i18n)\b/.test(code(file)));
    expect(touches).toEqual([]);
  });

  test('the load script pulls in no zod, no preact, no polyfill, no words', () => {
    const reached = reach('entrypoints/assistant/index.ts');
    expect([...reached].filter((path) => /^(zod|preact|webextension-polyfill)|^locales\//.test(path))).toEqual([]);
    expect(reached.size).toBeGreaterThan(20);
  });
});

/** A file without its comments. */
function code(file: string): string {
  return text(file).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}

/** Everything that a file imports for real, and what these import. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  for (const { to, typeOnly } of importsOf(file)) {
    if (typeOnly || seen.has(to)) continue;
    seen.add(to);
    const path = [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((candidate) => files.includes(candidate));
    if (path) reach(path, seen);
  }
  return seen;
}

describe('conventions', () => {
  test.each(files)('%s: kebab-case, under 200 lines, no HTML as a string, no type given up', (file) => {
    expect(file).toMatch(/^[a-z0-9/.-]+$/);
    expect(text(file).split('\n').length).toBeLessThan(200);
    expect(code(file)).not.toMatch(/innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/);
    expect(code(file)).not.toMatch(/@ts-(ignore|nocheck)|: any\b|as any\b|console\.|debugger/);
  });

  test('both languages have the same words, with the same holes', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    const holes = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort();
    for (const [key, words] of Object.entries(fr)) expect([key, holes((en as Record<string, string>)[key] ?? '')]).toEqual([key, holes(words)]);
  });

  test('French words: no banned word, typographic apostrophes, no plain space before a high sign', () => {
    const banned = /invalide|erreur de saisie|veuillez|désolé|s’il vous plaît|interdit/i;
    const wrong = Object.entries(fr).filter(([, words]) => banned.test(words) || words.includes("'") || / [:;?!»]|« (?! )/.test(words));
    expect(wrong).toEqual([]);
  });
});
