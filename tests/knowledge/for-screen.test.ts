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

it('another list never hides a warning of Balise, however grave and fresh its own are', () => {
  const theirs = ['blocking', 'blocking', 'hindering', 'hindering', 'hindering'].map((severity, at) => issue(`liste-00000001.a${at}`, severity as RaisedIssue['severity'], true, 'fresh'));
  expect(ids(...theirs, issue('ours', 'info'), issue('ours-too', 'hindering'))).toEqual(['liste-00000001.a0', 'ours-too', 'ours']);
  expect(ids(...theirs, issue('ours', 'blocking'))).toEqual(['ours', 'liste-00000001.a2', 'liste-00000001.a3']);
});

it('gives the same order whatever the order of finding', () => {
  expect(ids(issue('b', 'info'), issue('a', 'info'))).toEqual(['a', 'b']);
  expect(ids()).toEqual([]);
});
