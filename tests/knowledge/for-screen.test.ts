import { expect, it } from 'vitest';
import { forScreen } from '../../utils/knowledge/for-screen';
import type { RaisedIssue } from '../../utils/knowledge/match';

const issue = (id: string, severity: RaisedIssue['severity'], byText = false, freshness: RaisedIssue['freshness'] = 'old'): RaisedIssue => ({ id, severity, freshness, byText });
const ids = (...raised: RaisedIssue[]) => forScreen(raised).map(({ id }) => id);

it('shows one blocking issue and two others', () => {
  expect(ids(issue('i', 'info'), issue('h1', 'hindering'), issue('b2', 'blocking'), issue('b1', 'blocking'), issue('h2', 'hindering'), issue('h3', 'hindering'))).toEqual(['b1', 'h1', 'h2']);
});

it('puts what the site says before the rest, then what was confirmed lately', () => {
  expect(ids(issue('c', 'hindering'), issue('b', 'hindering', false, 'fresh'), issue('a', 'hindering', true))).toEqual(['a', 'b']);
});

it('gives the same order whatever the order of finding', () => {
  expect(ids(issue('b', 'info'), issue('a', 'info'))).toEqual(['a', 'b']);
  expect(ids()).toEqual([]);
});

it('a list that a person has added never crowds ours out', () => {
  const theirs = ['x', 'y', 'z'].map((id) => issue(`liste-00000001.${id}`, 'hindering', true, 'fresh'));
  expect(ids(...theirs, issue('z-ours', 'hindering'))).toEqual(['z-ours', 'liste-00000001.x']);
});
