import { describe, expect, it } from 'vitest';
import { freshness, shownSeverity } from '../../utils/knowledge/freshness';
import { sample } from './load';

const today = '2026-11-24T08:30';

describe('freshness', () => {
  it.each([
    ['never confirmed', {}, 'old', 'hindering'],
    ['confirmed today', { lastConfirmed: '2026-11-24' }, 'fresh', 'blocking'],
    ['confirmed 180 days ago', { lastConfirmed: '2026-05-28' }, 'fresh', 'blocking'],
    ['confirmed 181 days ago', { lastConfirmed: '2026-05-27' }, 'old', 'hindering'],
    ['confirmed tomorrow, in another time zone', { lastConfirmed: '2026-11-25' }, 'fresh', 'blocking'],
    ['confirmed in the far future', { lastConfirmed: '2099-01-01' }, 'old', 'hindering'],
    ['fixed, though confirmed', { lastConfirmed: '2026-11-24', fixedOn: '2026-11-24' }, 'retired', 'hindering'],
    ['historical', { status: 'historical' as const, lastConfirmed: '2026-11-24' }, 'retired', 'hindering'],
    ['fixed on an unknown day', { status: 'fixed' as const }, 'retired', 'hindering'],
    ['intermittent', { status: 'intermittent' as const }, 'old', 'hindering'],
  ])('%s', (_, change, expected, severity) => {
    expect(freshness({ ...sample, ...change }, today)).toBe(expected);
    expect(shownSeverity({ ...sample, ...change }, today)).toBe(severity);
  });

  it('lowers nothing but blocking', () => {
    expect(shownSeverity({ ...sample, severity: 'info' }, today)).toBe('info');
    expect(shownSeverity({ ...sample, severity: 'hindering' }, today)).toBe('hindering');
  });
});
