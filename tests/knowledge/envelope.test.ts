import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, parseEnvelope, writeEnvelope, type ListContent } from '../../utils/knowledge/envelope';
import { ENGINE, MOST_ENTRIES } from '../../utils/knowledge/parse';
import { envelope } from './lists';
import { sample } from './load';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (changes: object) => parseEnvelope(bytesOf(JSON.stringify({ ...envelope, ...changes })));
const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);
const [portal] = envelope.portals as object[];

describe('a good list', () => {
  it('is read whole', () => {
    const { entries, atlas, help, sequence, rejected, skipped } = parseEnvelope(writeEnvelope(envelope)) as ListContent;
    expect({ entries, portals: atlas.portals, fields: atlas.fields, help, sequence, rejected, skipped }).toEqual({ entries: [sample], portals: envelope.portals, fields: envelope.fields, help: envelope.help, sequence: 100, rejected: [], skipped: 0 });
  });

  it('loses a bad entry alone, and counts it', () => {
    const list = parse({ issues: [{ ...sample, id: 'un' }, { ...sample, id: 'deux', severity: 'awful' }, 7, { ...sample, id: 'trois' }] }) as ListContent;
    expect(list.entries.map(({ id }) => id)).toEqual(['un', 'trois']);
    expect(list.rejected).toMatchObject([{ id: 'deux', path: ['severity'] }, { path: [] }]);
  });

  it('skips and counts what is for a later engine, even of a later list', () => {
    const list = parse({ engine: ENGINE + 1, issues: [sample, { id: 'x', minEngine: ENGINE + 1, when: { moonPhase: 'full' } }] }) as ListContent;
    expect([list.entries.length, list.skipped, list.rejected]).toEqual([1, 1, []]);
  });
});

describe('a bad envelope is refused whole', () => {
  it.each([
    ['no sequence', { sequence: undefined }, 'envelope'],
    ['a sequence that is a text', { sequence: '7' }, 'envelope'],
    ['half a sequence', { sequence: 1.5 }, 'envelope'],
    ['a sequence under one', { sequence: 0 }, 'envelope'],
    ['a key too many', { script: 'alert(1)' }, 'envelope'],
    ['another format, past', { format: 0 }, 'envelope'],
    ['another format, to come', { format: 2 }, 'later'],
    ['a day that is none', { expires: '2027-02-30' }, 'envelope'],
    ['no hour', { created: '2026-11-20' }, 'envelope'],
    ['over before it was made', { expires: '2026-11-19' }, 'envelope'],
    ['good for ever', { expires: '2030-01-01' }, 'envelope'],
    ['no map', { portals: [] }, 'envelope'],
    ['a map out of form', { portals: [{ ...portal, id: 'evil.example' }] }, 'envelope'],
    ['a map out of form, by a later engine', { engine: ENGINE + 1, portals: [{ ...portal, moons: 2 }] }, 'later'],
    ['the same site twice', { portals: [portal, portal] }, 'envelope'],
    ['no words for fields', { fields: {} }, 'envelope'],
    ['a contact to a stranger', { help: { ...(envelope.help as object), contacts: [{ id: 'x', link: 'https://evil.example/' }] } }, 'envelope'],
    ['no entry', { issues: [] }, 'empty'],
    ['no good entry', { issues: [{}, { ...sample, severity: 1 }] }, 'empty'],
    ['too many entries', { issues: Array.from({ length: MOST_ENTRIES + 1 }, () => 0) }, 'too_much'],
    ['a hundred thousand values and more', { issues: Array.from({ length: 50 }, () => Array.from({ length: 5000 }, () => 0)) }, 'too_much'],
    ['a well', { issues: [nested(13)] }, 'too_much'],
    ['a well among the contacts', { help: nested(500) }, 'too_much'],
  ])('%s', (_, changes, refused) => {
    expect(parse(changes)).toEqual({ refused });
  });

  const text = JSON.stringify(envelope);
  it.each([
    ['nothing', '', 'unreadable'],
    ['null', 'null', 'envelope'],
    ['a list', '[]', 'envelope'],
    ['a text cut short', text.slice(0, -1), 'unreadable'],
    ['a key given twice', text.replace('"sequence":100', '"sequence":7,"sequence":100'), 'unreadable'],
    ['a space', text.replace('"sequence":100', '"sequence": 100'), 'unreadable'],
    ['a line after the end', `${text}\n`, 'unreadable'],
    ['an escape that is not needed', text.replace('"format"', '"\\u0066ormat"'), 'unreadable'],
    ['a mark before the beginning', `\uFEFF${text}`, 'unreadable'],
    ['fifty thousand brackets', '['.repeat(50_000) + ']'.repeat(50_000), 'too_much'],
    ['a page', '<!doctype html><title>Wifi</title>', 'unreadable'],
    ['more than the cap', JSON.stringify('a'.repeat(MOST_BYTES)), 'too_big'],
  ])('%s', (_, given, refused) => {
    expect(parseEnvelope(bytesOf(given))).toEqual({ refused });
  });

  it('bytes that are no UTF-8', () => {
    expect(parseEnvelope(Uint8Array.from([0x22, 0xff, 0xfe, 0x22]))).toEqual({ refused: 'unreadable' });
  });
});

describe('keys of the prototype', () => {
  it.each(['"__proto__":{"polluted":1},', '"constructor":{"prototype":{"polluted":1}},'])('%s at any place: nothing is polluted', (key) => {
    const text = JSON.stringify(envelope);
    for (let at = text.indexOf('{"'); at >= 0; at = text.indexOf('{"', at + 1)) parseEnvelope(bytesOf(`${text.slice(0, at + 1)}${key}${text.slice(at + 1)}`));
    expect(parseEnvelope(bytesOf(`{${key}${text.slice(1)}`))).toEqual({ refused: 'envelope' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('in the words of fields: a word like another, or refused', () => {
    const list = parseEnvelope(bytesOf(JSON.stringify(envelope).replace('"same":{', '"same":{"__proto__":"x",')));
    expect('refused' in list || Object.getPrototypeOf(list.atlas.fields.same) === Object.prototype).toBe(true);
  });
});

it('never throws, whatever is in it', () => {
  const anything = fc.jsonValue({ maxDepth: 20 });
  const changed = fc.property(fc.constantFrom(...Object.keys(envelope)), anything, (key, value) => typeof parse({ [key]: value }) === 'object');
  const noise = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => 'refused' in parseEnvelope(bytes));
  expect(() => fc.assert(changed)).not.toThrow();
  expect(() => fc.assert(noise)).not.toThrow();
});
