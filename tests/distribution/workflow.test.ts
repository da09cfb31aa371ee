import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../scripts/cli/main';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
const text = read('.github/workflows/knowledge.yml');
const workflow = parse(text, { strict: true }) as { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> };
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const runs = (job: string) => workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];
const guides = ['docs/fr/maintenir-la-liste.md', 'docs/distribution.md', 'docs/bench.md', 'knowledge/README.md'].map(read).join('\n');

describe('the workflow of the list', () => {
  it('checks, builds and publishes in this order, and publishes nothing that the client would refuse', () => {
    expect(Object.keys(workflow.jobs)).toEqual(['check', 'build', 'publish']);
    expect(runs('check')).toContain('npm run -s balise -- knowledge check');
    expect(runs('build').some((run) => run.startsWith('npm run -s balise -- knowledge build'))).toBe(true);
    const publishing = workflow.jobs['publish']?.steps ?? [];
    const at = (find: (step: Step) => boolean | undefined) => publishing.findIndex(find);
    expect(at(({ run }) => run?.startsWith('npm run -s balise -- knowledge verify list/knowledge.json'))).toBeGreaterThan(at(({ run }) => run?.includes('SIGNATURE')));
    expect(at(({ run }) => run?.includes('knowledge verify'))).toBeLessThan(at(({ uses }) => uses?.startsWith('actions/upload-pages-artifact')));
  });

  it('may read only; publishing alone may write, and to pages alone', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.entries(workflow.jobs).flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : []))).toEqual([['publish', { contents: 'read', actions: 'read', pages: 'write', 'id-token': 'write' }]]);
  });

  it('names each action by its whole version, puts nothing typed into a command, and knows no secret', () => {
    for (const { uses } of steps.filter((step) => step.uses)) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(text).not.toMatch(/secrets\.|--key/);
  });
});

const commands = [...new Set([...[text, guides].join('\n').matchAll(/npm run (?:-s )?([a-z:]+)(?: -- (knowledge [a-z]+))?/g)].map(([, script = '', command]) => `${script}${command ? ` ${command}` : ''}`))];

test.each(commands)('npm run %s, named in the workflow or the guides, exists', async (command) => {
  const [script = '', ...words] = command.split(' ');
  expect(Object.keys(scripts)).toContain(script);
  for (const [, file] of scripts[script]?.matchAll(/node (?:--import \S+ )?(\S+\.mjs)/g) ?? []) expect(existsSync(join(root, file ?? ''))).toBe(true);
  if (words.length === 0) return;
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean(said.push(String(chunk))));
  await main(['knowledge']);
  vi.restoreAllMocks();
  expect(said.join('')).toContain(`balise ${words.join(' ')}`);
});
