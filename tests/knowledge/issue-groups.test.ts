import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../scripts/cli/knowledge';
import { askedPlace } from '../../utils/asked-place';
import { groupByProcedure, issuesAt, ofProcedure } from '../../utils/knowledge/issue-groups';
import { standing } from '../../utils/knowledge/standing';
import type { ShownIssue } from '../../utils/messages';
import { sample } from './load';

const at = (id: string, where?: { procedures?: string[]; steps?: string[] }) => ({ ...sample, id, ...(where && { where }) });
const issues = standing([at('partout'), at('vente', { procedures: ['immat-cession'], steps: ['paiement'] }), at('deux', { procedures: ['immat-cession', 'immat-achat-occasion'] }), at('etape', { steps: ['paiement'] }), at('demain', { procedures: ['demarche-de-demain'] })], '2026-11-24');
const ids = (list: readonly ShownIssue[]) => list.map(({ entry }) => entry.id);

describe('what stands', () => {
  it('is what is neither fixed nor past; blocking only when somebody met it lately', () => {
    const list = [at('vieux'), { ...at('neuf'), lastConfirmed: '2026-11-01' }, { ...at('regle'), fixedOn: '2026-01-01' }, { ...at('passe'), status: 'historical' as const }];
    expect(standing(list, '2026-11-24').map(({ entry, severity, freshness }) => [entry.id, severity, freshness])).toEqual([
      ['vieux', 'hindering', 'old'],
      ['neuf', 'blocking', 'fresh'],
    ]);
  });
});

describe('by procedure', () => {
  it('each issue stands in each of its groups; a procedure of a later list comes last', () => {
    expect(groupByProcedure(issues).map(({ procedure, issues: list }) => [procedure, ids(list)])).toEqual([
      [null, ['partout', 'etape']],
      ['immat-achat-occasion', ['deux']],
      ['immat-cession', ['vente', 'deux']],
      ['demarche-de-demain', ['demain']],
    ]);
  });

  it('no issue of the real list is lost', () => {
    const real = standing(readKnowledge().entries, '2026-11-24');
    expect(new Set(groupByProcedure(real).flatMap(({ issues: list }) => ids(list))).size).toBe(real.length);
  });

  it('those of one procedure come with those of every procedure', () => {
    expect([ids(ofProcedure(issues, 'immat-achat-occasion')), ofProcedure(issues, null).length]).toEqual([['partout', 'deux', 'etape'], 5]);
  });
});

describe('where the person is', () => {
  it.each([
    [{ procedure: 'immat-cession', step: 'paiement' }, ['vente', 'etape', 'deux']],
    [{ procedure: 'immat-cession', step: null }, ['deux']],
    [{ procedure: null, step: 'paiement' }, ['etape']],
    [{ procedure: null, step: null }, []],
  ])('%o: the most particular first', (place, here) => {
    expect(ids(issuesAt(issues, place))).toEqual(here);
  });

  it.each([
    ['?procedure=immat-cession&step=paiement', { procedure: 'immat-cession', step: 'paiement' }],
    ['?step=connexion', { procedure: null, step: 'connexion' }],
    ['?procedure=%3Cscript%3E&step=__proto__', { procedure: null, step: null }],
    ['', { procedure: null, step: null }],
  ])('reads %s', (search, place) => {
    expect(askedPlace(search)).toEqual(place);
  });
});
