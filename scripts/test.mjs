/** `npm test`: everything, from a bare clone, without a hand. Prints a table of times and a closing line that counts the tests. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureModules } from './lib/modules.mjs';
import { root, run } from './lib/run.mjs';

const rows = [];
let passed = 0;
let failed = 0;

/** One stage: shown with its time; a stage that fails does not hide the next ones. */
async function stage(name, act) {
  const start = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  let result = '';
  try {
    result = (await act()) ?? 'ok';
  } catch (error) {
    failed += 1;
    result = 'FAILED';
    process.stdout.write(`${error.message}\n`);
  }
  rows.push({ name, seconds: (Date.now() - start) / 1000, result });
}

async function command(program, args, env) {
  const { code, output } = await run(program, args, { quiet: true, ...(env && { env }) });
  if (code !== 0) throw new Error(output.slice(-6000));
}

/** Vitest in its own process, its counts read from its JSON report, so that an empty run cannot pass for a green one. */
async function vitest(name, config) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const file = join(root, '.cache', `${name}.json`);
  const { code, output } = await run('node', ['--import', './scripts/lib/node20.mjs', 'node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { quiet: true });
  const { numPassedTests, numFailedTests } = code === 0 ? JSON.parse(readFileSync(file, 'utf8')) : counts(file);
  passed += numPassedTests;
  failed += numFailedTests;
  if (code !== 0 || numPassedTests === 0) {
    if (numFailedTests > 0) failed -= 1;
    throw new Error(output.slice(-12000));
  }
  return `${numPassedTests} tests`;
}

function counts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

await stage('Node modules', ensureModules);
await stage('Browsers', async () => Object.values(await ensureBrowsers(['chromium', 'firefox'])).join(', '));
await stage('Types', () => command('npx', ['tsc', '--noEmit']));
await stage('Lint', () => command('npx', ['oxlint', '--deny-warnings']));
await stage('Unit tests', () => vitest('unit', 'vitest.config.ts'));
for (const browser of ['chrome', 'firefox']) {
  await stage(`Build, ${browser}`, () => command('npx', ['wxt', 'build', '-b', browser, '--mv3']));
  await stage(`Build for tests, ${browser}`, () => command('node', ['scripts/build-test.mjs', browser]));
}
await stage('Sizes', () => command('node', ['scripts/sizes.mjs', '--check']));
await stage('Firefox linter', () => command('node', ['scripts/lint-firefox.mjs']));
await stage('Real browsers', () => vitest('e2e', 'vitest.e2e.config.ts'));

process.stdout.write(`\n${'stage'.padEnd(28)}${'seconds'.padStart(8)}  result\n`);
for (const { name, seconds, result } of rows) process.stdout.write(`${name.padEnd(28)}${seconds.toFixed(1).padStart(8)}  ${result}\n`);
process.stdout.write(`${'all'.padEnd(28)}${rows.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1).padStart(8)}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
