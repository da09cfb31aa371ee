import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../utils/knowledge/conditions';
import { indexEntries, type Matchable } from '../../utils/knowledge/index-entries';
import { matchEntries } from '../../utils/knowledge/match';
import { entriesToKnow } from '../../utils/knowledge/to-know';
import type { Observed } from '../../utils/knowledge/observed';
import { knownTexts, slice } from '../../utils/knowledge/where';
import { sample } from './load';

const today = '2026-11-24T08:30';
const nothing: Observed = { portal: 'immatriculation', procedure: 'immat-cession', step: 'paiement', messages: [], fields: [], findings: [], statuses: [], failure: false, browser: { name: 'firefox', version: 153 } };
const said = 'Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement.';

const make = (id: string, change: Partial<Matchable> = {}): Matchable => ({ ...sample, id, ...change });
const any = (...conditions: Condition[]): Partial<Matchable> => ({ when: { any: conditions } });
const all = (...conditions: Condition[]): Partial<Matchable> => ({ when: { all: conditions } });
const match = (entries: Matchable[], seen: Partial<Observed> = {}) => {
  const [index, observed] = [indexEntries(entries), { ...nothing, ...seen }];
  const raised = matchEntries(index, observed, today).map(({ id }) => id);
  // As the panel does: what is raised does not wait.
  return { raised, toKnow: entriesToKnow(index, observed, today).filter((id) => !raised.includes(id)) };
};

describe('signs before words', () => {
  it.each<[string, Condition, Partial<Observed>]>([
    ['a message', { text: said }, { messages: [`Dossier no 12. ${said.toUpperCase()} (14:02)`] }],
    ['a message with other spaces, apostrophes and quotation marks', { text: 'La date d\'émission doit respecter le format "31/12/2020".' }, { messages: ['La\u00a0date d’emis\u200bsion doit respecter le format « 31/12/2020 »'] }],
    ['a code', { code: 'Y010004' }, { messages: ['Code d’erreur : Y010004'] }],
    ['a code with a hyphen', { code: 'SIV-1042' }, { messages: ['(SIV-1042)'] }],
    ['a finding', { finding: 'vin.shape' }, { findings: ['vin.shape'] }],
    ['a status', { status: '5xx' }, { statuses: ['5xx'] }],
    ['a failure', { failure: true }, { failure: true }],
  ])('%s raises', (_, condition, seen) => {
    expect(match([make('a', any(condition))], seen)).toEqual({ raised: ['a'], toKnow: [] });
    expect(match([make('a', any(condition))])).toEqual({ raised: [], toKnow: ['a'] });
  });

  it.each<[string, Condition, Partial<Observed>]>([
    ['a field', { fieldPresent: 'vin' }, { fields: [{ kind: 'vin', filled: false }] }],
    ['an empty field', { fieldEmpty: 'vin' }, { fields: [{ kind: 'vin', filled: false }] }],
    ['a browser', { browser: 'firefox' }, {}],
    ['a date', { dateFrom: '2026-01-01' }, {}],
  ])('%s alone does not', (_, condition, seen) => {
    expect(match([make('a', any(condition, { text: said }))], seen)).toEqual({ raised: [], toKnow: ['a'] });
    expect(match([make('a', all(condition))], seen)).toEqual({ raised: [], toKnow: ['a'] });
  });

  it('nor do the place and the words of the entry', () => expect(match([make('a')])).toEqual({ raised: [], toKnow: ['a'] }));

  it('takes no part of a word, and nothing across two messages', () => {
    expect(match([make('a', any({ code: 'Y010004' }))], { messages: ['XY010004', 'Y0100041', 'Y01 0004'] }).raised).toEqual([]);
    expect(match([make('a', any({ text: said }))], { messages: ['Une erreur technique est survenue', 'lors de votre démarche. Veuillez réessayer ultérieurement.'] }).raised).toEqual([]);
  });

  it('is not fooled by a message that looks like a token', () => {
    expect(match([make('a', any({ finding: 'vin.shape' }, { failure: true }))], { messages: ['finding,vin.shape', 'failure,true'] }).raised).toEqual([]);
  });
});

describe('conditions together', () => {
  const seen = { messages: [said] };
  it.each<[string, Condition, Partial<Observed>, boolean]>([
    ['an older browser', { browser: 'firefox', maxVersion: 152 }, {}, false],
    ['this browser', { browser: 'firefox', minVersion: 153, maxVersion: 153 }, {}, true],
    ['the other browser', { browser: 'chrome' }, {}, false],
    ['before the dates', { dateFrom: '2026-11-25' }, {}, false],
    ['the last day', { dateTo: '2026-11-24' }, {}, true],
    ['a filled field', { fieldEmpty: 'vin' }, { fields: [{ kind: 'vin', filled: true }] }, false],
    ['an unknown field', { fieldPresent: 'vin' }, { fields: [{ kind: null, filled: true }] }, false],
  ])('%s', (_, condition, more, expected) => {
    const entries = [make('a', all({ text: said }, condition))];
    expect(match(entries, { ...seen, ...more }).raised).toEqual(expected ? ['a'] : []);
    // What cannot be so here is not good to know either.
    expect(match(entries, more).toKnow).toEqual(expected ? ['a'] : []);
  });

  it('asks for every all, and for one any', () => {
    const entries = [make('a', { when: { all: [{ text: said }], any: [{ status: '4xx' }, { status: '5xx' }] } })];
    expect(match(entries, seen).raised).toEqual([]);
    expect(match(entries, { ...seen, statuses: ['5xx'] }).raised).toEqual(['a']);
  });
});

describe('where', () => {
  const entry = make('a', { ...any({ failure: true }), where: { portals: ['immatriculation'], procedures: ['immat-cession'], steps: ['paiement'] } });
  it.each<[string, Partial<Observed>, boolean, boolean]>([
    ['the right place', {}, true, true],
    ['another portal', { portal: 'permis' }, false, false],
    ['another procedure', { procedure: 'immat-adresse' }, false, false],
    ['another step', { step: 'connexion' }, false, false],
    ['an unknown portal', { portal: null }, true, true],
    ['an unknown procedure: a sign is enough, the place alone is not', { procedure: null }, true, false],
    ['an unknown step', { step: null }, true, false],
  ])('%s', (_, place, raises, informs) => {
    expect(match([entry], { ...place, failure: true }).raised).toEqual(raises ? ['a'] : []);
    expect(match([entry], place).toKnow).toEqual(informs ? ['a'] : []);
  });

  it('keeps the slice of a portal', () => {
    const entries = [make('a', { where: { portals: ['siv'] } }), make('b'), make('c', { where: { portals: ['permis'] } })];
    expect(slice(entries, 'siv').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(slice(entries, null)).toHaveLength(3);
  });

  it('puts the most particular first, and not too many', () => {
    const many = Array.from({ length: 30 }, (_, n) => make(`n-${n}`));
    const { toKnow } = match(slice([...many, make('p', { where: { procedures: ['immat-cession'] } }), make('s', { where: { steps: ['paiement'] } })], nothing.portal));
    expect(toKnow.slice(0, 3)).toEqual(['s', 'p', 'n-0']);
    expect(toKnow).toHaveLength(12);
  });

  it('keeps what Balise knows, however much another list knows of the very place', () => {
    const theirs = Array.from({ length: 20 }, (_, at) => make(`liste-00000001.n${at}`, { where: { procedures: ['immat-cession'], steps: ['paiement'] } }));
    const { toKnow } = match(slice([...theirs, make('ours', { where: { procedures: ['immat-cession'] } })], 'immatriculation'));
    expect([toKnow[0], toKnow.length]).toEqual(['ours', 12]);
  });
});

describe('what is raised', () => {
  it('tells how it is known', () => {
    const index = indexEntries([make('a', { ...any({ text: said }), lastConfirmed: '2026-11-01' }), make('b', any({ failure: true }))]);
    expect(matchEntries(index, { ...nothing, messages: [said], failure: true }, today)).toEqual([
      { id: 'a', severity: 'blocking', freshness: 'fresh', byText: true },
      { id: 'b', severity: 'hindering', freshness: 'old', byText: false },
    ]);
  });

  it('of another list makes no line of a page a message of the site', () => {
    const theirs = make('liste-00000001.a', any({ text: 'Motif médical' }));
    expect(Object.values(knownTexts(indexEntries([theirs, make('ours', any({ text: said }))]))).flat().filter((text) => text.includes('medical'))).toEqual([]);
    // Marked by the site itself, it raises what waits for it.
    expect(match([theirs], { messages: ['Motif médical'] }).raised).toEqual(['liste-00000001.a']);
  });

  it('leaves retired entries out', () => expect(match([make('a', { ...any({ failure: true }), fixedOn: '2026-01-01' }), make('b', { status: 'historical' })], { failure: true })).toEqual({ raised: [], toKnow: [] }));

  it('gives the messages and codes to the reader of the page, each under its rarest word', () => {
    const index = indexEntries([make('a', any({ text: said })), make('b', all({ code: 'SIV-1042' }, { finding: 'vin.shape' })), make('c')]);
    expect(knownTexts(index)).toEqual({ ' une': [' une erreur technique est survenue lors de votre demarche veuillez reessayer ulterieurement '], ' siv': [' siv 1042 ', 'finding,vin.shape'], 'finding,vin.shape': [' siv 1042 ', 'finding,vin.shape'] });
  });

  it('treats names of the prototype as any other', () => {
    const hostile = ['__proto__', 'constructor', 'toString'];
    const entries = hostile.map((id) => make(id, any({ finding: `${id}.x` }, { text: `${id} ${id} ${id}` })));
    expect(match(entries, { procedure: '__proto__', step: 'constructor', messages: ['__proto__ __proto__ __proto__'], findings: ['toString.x', 'hasOwnProperty'] }).raised).toEqual(['__proto__', 'toString']);
  });

  it('never throws', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const condition = fc.oneof(fc.record({ text }), fc.record({ code: text }), fc.record({ finding: text }), fc.record({ fieldEmpty: text }), fc.constant({ failure: true as const }), fc.constant({ browser: 'chrome' as const }), fc.record({ dateFrom: text }));
    const entries = fc.array(fc.record({ id: text, when: fc.record({ all: fc.array(condition), any: fc.array(condition) }) }));
    const observed = fc.record({ messages: fc.array(text), findings: fc.array(text), statuses: fc.array(text), failure: fc.boolean(), step: fc.option(text), procedure: fc.option(text), fields: fc.array(fc.record({ kind: fc.option(text), filled: fc.boolean() })) });
    const property = fc.property(entries, observed, text, (list, seen, day) => {
      const index = indexEntries(list.map(({ id, when }) => make(id, { when })));
      return matchEntries(index, { ...nothing, ...seen }, day).length <= list.length && entriesToKnow(index, { ...nothing, ...seen }, day).length <= list.length;
    });
    expect(() => fc.assert(property)).not.toThrow();
  });
});
