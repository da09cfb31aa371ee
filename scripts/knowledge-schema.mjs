/** Writes `knowledge/schema/*.json`, the JSON Schema that editors read, from the schema that decides. Run it after a change of that schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { jsonSchema, SCHEMA_NAMES } = await import('./cli/json-schema.ts');

const folder = new URL('../knowledge/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`${name}.json`, folder), jsonSchema(name));
  process.stdout.write(`knowledge/schema/${name}.json\n`);
}
