import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import vectors from '../fields/vectors.json';

const root = resolve(import.meta.dirname, '../..');

function balise(args: readonly string[], input = ''): { status: number | null; lines: Record<string, unknown>[]; stdout: string } {
  const { status, stdout } = spawnSync('node', ['scripts/balise.mjs', ...args], { cwd: root, input, encoding: 'utf8' });
  return { status, stdout, lines: args.includes('--stdin') ? stdout.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) : [] };
}

test('check --stdin agrees with every vector, one answer a line, in order', () => {
  const all = Object.entries(vectors.vectors).flatMap(([kind, list]) => list.map((vector) => ({ kind, ...(vector as { input: unknown; valid: boolean; warn?: boolean; normalized?: string; suggest?: string }) })));
  const { status, lines } = balise(['check', '--stdin'], all.map(({ kind, input }) => JSON.stringify({ kind, input, today: '2026-11-23' })).join('\n'));
  expect(status).toBe(1);
  expect(lines).toHaveLength(all.length);
  for (const [i, { valid, warn, normalized, suggest, ...vector }] of all.entries()) {
    const answer = lines[i] ?? {};
    const allowed = valid ? [null, 'hint', 'warn'] : warn ? ['warn', 'error'] : ['error'];
    expect([vector, allowed.includes(answer.severity as string | null)]).toEqual([vector, true]);
    if (normalized !== undefined) expect(answer.normalized).toBe(normalized);
    if (suggest !== undefined) expect(answer.suggest).toBe(suggest);
    expect(typeof answer.message).toBe('string');
  }
});

test('check of one value: the message in plain words, exit 1 for a problem, 0 for none, 2 for bad usage', () => {
  const { status, stdout } = balise(['check', 'plate_siv', 'AB-1O3-CD']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ severity: 'error', code: 'plate_siv.digits', suggest: 'AB-103-CD', message: expect.stringContaining('AB-123-CD') });
  expect(balise(['check', 'plate_siv', 'AB-103-CD']).status).toBe(0);
  expect(balise(['check', 'no_such_kind', 'x']).status).toBe(2);
  expect(balise(['nonsense']).status).toBe(2);
});

test('try: what Balise would see and say of a saved page', () => {
  const { status, lines } = balise(['try', '--stdin'], JSON.stringify({ file: 'tests/pages/occasion-erreur-technique.html', url: 'https://immatriculation.ants.gouv.fr/demarche/x', today: '2026-11-24' }));
  expect(status).toBe(1);
  expect(lines[0]).toMatchObject({ portal: 'immatriculation', procedure: 'immat-achat-occasion', step: 'validation-finale', silent: false, issues: [{ id: 'erreur-technique-a-la-validation-finale', severity: 'hindering' }] });
  const elsewhere = balise(['try', 'tests/pages/occasion-erreur-technique.html', '--url', 'https://ants.gouv.fr.example/demarche']);
  expect(elsewhere.status).toBe(0);
  expect(JSON.parse(elsewhere.stdout)).toEqual({ portal: null, procedure: null, step: null, stepper: null, fields: [], messages: [], issues: [], silent: true });
});

test('redact --stdin', () => {
  const { status, lines } = balise(['redact', '--stdin'], `${JSON.stringify({ text: 'Plaque BZ-418-AN', kind: 'text' })}\n${JSON.stringify({ text: 'Erreur 500', kind: 'error' })}`);
  expect(status).toBe(0);
  expect(lines.map(({ text }) => text)).toEqual([expect.not.stringContaining('BZ-418-AN'), 'Erreur 500']);
});
