import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../utils/journal/event-schema';
import { submit } from './events';

const base = { id: 'x', at: 1, tab: 1 };

describe('what may enter the journal', () => {
  it.each([
    submit('a', 1),
    { ...base, type: 'step', portal: null, procedure: 'immat-cession', step: null, stepper: { current: 3, total: 6 } },
    { ...base, type: 'finding', kind: 'vin', code: 'vin.forbidden_letter', severity: 'error' },
    { ...base, type: 'message', kind: 'error', text: 'Une erreur technique est survenue.' },
    { ...base, type: 'issue', issue: 'site-sature-page-blanche', severity: 'blocking' },
    { ...base, type: 'http', status: '5xx', route: '/dossiers/{id}' },
    { ...base, type: 'feedback', issue: 'site-sature-page-blanche', answer: 'not_mine' },
    { ...base, type: 'limit', code: 'matching_time' },
  ])('takes $type', (event) => {
    expect(parseEvent(event)).toEqual(event);
  });

  it('leaves out what it does not know: no value can come in by the side', () => {
    expect(parseEvent({ ...submit('a', 1), value: 'DUPONT', __proto__: { typed: 1 } })).toEqual(submit('a', 1));
    expect(parseEvent({ ...base, type: 'finding', kind: 'vin', code: 'vin.x', severity: 'warn', suggest: 'VF1' })).not.toHaveProperty('suggest');
  });

  it.each([
    ['nothing', null],
    ['an unknown type', { ...base, type: 'video' }],
    ['a code with a value in it', { ...base, type: 'finding', kind: 'vin', code: 'VF1 AAA', severity: 'error' }],
    ['a route with a query', { ...base, type: 'http', status: '5xx', route: '/a?nom=dupont' }],
    ['a mad clock', { ...base, at: 1e300, type: 'submit' }],
    ['no number', { ...base, at: Number.NaN, type: 'submit' }],
    ['a giant text', { ...base, type: 'message', kind: 'error', text: 'a'.repeat(1e6) }],
    ['an answer in the person\'s own words', { ...base, type: 'feedback', issue: 'page-blanche', answer: 'Camille' }],
    ['no tab', { id: 'x', at: 1, type: 'submit' }],
  ])('refuses %s', (_, event) => {
    expect(parseEvent(event)).toBeNull();
  });
});
