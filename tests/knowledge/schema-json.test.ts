import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema, SCHEMA_NAMES, untold } from '../../scripts/cli/json-schema';
import { descriptions } from '../../scripts/cli/json-schema-words';
import { read } from './load';

test.each(SCHEMA_NAMES)('knowledge/schema/%s.json is what `node scripts/knowledge-schema.mjs` writes', (name) => {
  expect(read(`schema/${name}.json`)).toBe(jsonSchema(name));
});

test.each(SCHEMA_NAMES)('%s: each key that a person may write is described', (name) => {
  expect(untold(name)).toEqual([]);
});

test('no description is left of a key that is gone', () => {
  const written = SCHEMA_NAMES.map(jsonSchema).join('');
  expect(Object.values(descriptions).filter((words) => !written.includes(JSON.stringify(words)))).toEqual([]);
});

test('an unknown key is refused, and the closed lists are offered', () => {
  const issue = JSON.parse(jsonSchema('issue')) as { additionalProperties: boolean; required: string[]; properties: { where: { properties: { procedures: { items: { enum: string[] } } } } } };
  expect(issue.additionalProperties).toBe(false);
  expect(issue.required).toEqual(expect.arrayContaining(['id', 'title', 'symptom', 'severity', 'advice', 'contacts', 'sources', 'examples']));
  expect(issue.required).not.toContain('lastConfirmed');
  expect(issue.properties.where.properties.procedures.items.enum).toContain('immat-cession');
});

test('editors are told which file follows which schema', () => {
  const settings = JSON.parse(readFileSync(new URL('../../.vscode/settings.json', import.meta.url), 'utf8')) as { 'json.schemas': { fileMatch: string[]; url: string }[] };
  expect(settings['json.schemas'].map(({ url }) => url).sort()).toEqual(SCHEMA_NAMES.map((name) => `./knowledge/schema/${name}.json`).sort());
});
