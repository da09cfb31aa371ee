import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../utils/journal/event';
import { collectReport } from '../../utils/report/collect';
import { renderJson, renderText } from '../../utils/report/render';
import { reportSchema } from '../../utils/report/schema';
import { at, events, noBreak, now, reportOf, step, versions, words } from './sample';

describe('collect', () => {
  it('tells the attempt', () => {
    const report = reportOf();
    expect(report.where).toEqual({ portal: 'immatriculation', procedure: 'immat-achat-occasion', step: 'validation-finale', stepper: { current: 6, total: 6 } });
    expect(report.summary).toBe(noBreak('Achat d’un véhicule d’occasion, étape 6 sur 6~: «~Une erreur technique est survenue.~», 2 points signalés'));
    expect(report.messages).toEqual([{ text: 'Une erreur technique est survenue.', kind: 'error', at: '2026-11-24T09:13:00+01:00' }]);
    expect(report.network).toEqual([{ status: '5xx', route: '/dossiers/{id}/validation', at: '2026-11-24T09:12:00+01:00' }]);
    expect(report.issues).toEqual([{ id: 'site-sature-page-blanche', severity: 'blocking' }]);
    expect(report.words).toBeNull();
  });

  it('tells a finding once, the latest first', () => {
    expect(reportOf().findings.map(({ code, at }) => [code, at.slice(11, 16)])).toEqual([
      ['vin.forbidden_letter', '09:15'],
      ['date_fr.future', '09:10'],
    ]);
  });

  it('tells everything that happened, in order, in codes', () => {
    const { timeline } = reportOf();
    expect(timeline).toHaveLength(events.length);
    expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted());
    expect(timeline.slice(3, 5).map(({ detail }) => detail)).toEqual(['5/6', 'validation-finale']);
    expect(JSON.stringify(timeline)).not.toContain('erreur technique');
  });

  it('has nothing to tell without events', () => {
    expect(collectReport({ events: [], now, versions, words: words.fr })).toBeNull();
    expect(collectReport({ events, tab: 99, now, versions, words: words.fr })).toBeNull();
  });

  it('takes the tab asked for, or the one where a step was seen last', () => {
    const two = [...events, at(20, step('immat-cession', 'paiement', 2), 8), at(21, { type: 'submit' }, 9)];
    expect(collectReport({ events: two, now, versions, words: words.fr })?.where.procedure).toBe('immat-cession');
    expect(collectReport({ events: two, tab: 7, now, versions, words: words.fr })?.where.procedure).toBe('immat-achat-occasion');
  });

  it('leaves out an earlier attempt: another procedure, or a day before', () => {
    const other = reportOf([...events, at(30, step('immat-cession', 'identification-vehicule', 1))]);
    expect(other.timeline).toHaveLength(1);
    expect(other.summary).toBe('Vente ou don d’un véhicule, étape 1 sur 6');
    const later = reportOf([...events, at(24 * 60, step('immat-achat-occasion', 'connexion', 1))]);
    expect(later.messages).toEqual([]);
  });

  it('keeps the procedure on a page that it does not know', () => {
    const report = reportOf(events.slice(0, 4));
    expect(report.where).toMatchObject({ procedure: 'immat-achat-occasion', step: null });
  });

  it('tells the last answer about each piece of advice, and in the timeline that an answer was changed or taken back', () => {
    const answer = (minute: number, issue: string, given: 'helped' | 'wrong' | 'none') => at(minute, { type: 'feedback', issue, answer: given });
    const report = reportOf([...events, answer(16, 'a', 'helped'), answer(17, 'b', 'wrong'), answer(18, 'a', 'wrong'), answer(19, 'b', 'none')]);
    expect(report.answers).toEqual([{ id: 'a', answer: 'wrong' }]);
    const text = renderText(report, words.fr);
    expect(text).toContain(noBreak('Ce que vous avez répondu\n- a~: ce conseil est faux\n'));
    expect(text).toMatch(/09:16 – La personne dit qu’un conseil l’a aidée.*a\n[^]*09:19 – La personne retire sa réponse/);
    expect(reportOf()).not.toHaveProperty('answers');
  });

  it('tells in plain words that the known issues were looked at in several passes', () => {
    const text = renderText(reportOf([...events, at(16, { type: 'limit', code: 'matching_time' })]), words.fr);
    expect(text).toContain('09:16 – Balise a cherché les problèmes connus en plusieurs fois, pour ne pas ralentir la page');
    expect(text).not.toContain('matching_time');
  });

  it('says the network when the site said nothing', () => {
    const silent = [at(0, { type: 'http', status: 'failed', route: '/' })];
    expect(reportOf(silent).summary).toBe(noBreak('Démarche en ligne~: Le site ne répond pas'));
    expect(reportOf(silent, 'en').summary).toBe('Online application: The site does not answer');
  });

  it('makes one plain line of a hostile message', () => {
    const [message] = reportOf([at(0, { type: 'message', kind: 'error', text: `\u001b[31mErreur\u202e\n\n  ${'a'.repeat(1500)}` })]).messages;
    expect(message?.text).toMatch(/^\[31mErreur a+…$/);
    expect(message?.text).toHaveLength(500);
  });
});

describe('the schema', () => {
  it('reads again what was saved', () => {
    const report = reportOf();
    expect(reportSchema.parse(JSON.parse(renderJson(report)))).toEqual(report);
  });

  it.each([
    ['a value in a corner', { value: 'DUPONT' }],
    ['a finding with its correction', { findings: [{ kind: 'vin', code: 'vin.x', severity: 'warn', at: now, suggest: 'VF1' }] }],
    ['a code that is a text', { timeline: [{ at: now, what: 'Jean Dupont' }] }],
    ['a detail that is a text', { timeline: [{ at: now, what: 'step', detail: 'AB-123-CD' }] }],
    ['a route with its query', { network: [{ status: '5xx', route: '/a?nom=dupont', at: now }] }],
    ['an ANSI sequence', { summary: '\u001b[2J' }],
    ['a mark of direction', { words: 'a\u202eb' }],
    ['giant words', { words: 'a'.repeat(3000) }],
    ['a date without offset', { createdAt: '2026-11-24T09:30:00' }],
    ['a version to come', { version: 2 }],
  ])('refuses %s', (_, change) => {
    expect(reportSchema.safeParse({ ...reportOf(), ...change }).success).toBe(false);
  });

  it('accepts every report that collect makes, whatever the events say', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('a', 'vin.x', 'immat-cession', '__proto__', '=HYPERLINK("x")'));
    const event = fc.record({
      id: fc.uuid(),
      at: fc.oneof(fc.nat(), fc.double()),
      tab: fc.nat(2),
      type: fc.constantFrom('step', 'finding', 'message', 'issue', 'submit', 'http', 'doubt', 'feedback', 'limit'),
      portal: fc.option(text),
      procedure: fc.option(text),
      step: fc.option(text),
      stepper: fc.option(fc.record({ current: fc.integer(), total: fc.nat(9) })),
      kind: fc.oneof(text, fc.constantFrom('error', 'info')),
      code: fc.oneof(text, fc.constant('matching_time')),
      text,
      issue: text,
      route: text,
      answer: fc.constantFrom('helped', 'wrong', 'none', 'DUPONT'),
      severity: fc.constantFrom('hint', 'warn', 'error', 'blocking', 'info'),
      status: fc.constantFrom('4xx', '5xx', 'failed', '200'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (list) => {
        const report = collectReport({ events: list as readonly object[] as readonly Event[], now, versions, words: words.fr });
        expect(report && reportSchema.parse(report)).toEqual(report);
      }),
    );
  });
});
