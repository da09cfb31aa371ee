/**
 * `npm run -s load [-- --active 0.6 --changes 1 …]`: what the published list asks of a server and of people, for 10 thousand, 1 million and 10 million
 * installs (`--installs N` for another number), played with the client's own rules. docs/distribution.md says what follows.
 */
import { ensureModules } from './lib/modules.mjs';

await ensureModules();
const { register } = await import('tsx/esm/api');
register();
const { readAssumptions } = await import('./load/assumptions.ts');
const { playDay } = await import('./load/day.ts');
const { loadOf, renderLoads } = await import('./load/report.ts');
const { weighList } = await import('./load/weights.ts');
const { option } = await import('./cli/lines.ts');

/** Enough for the busiest minute to be told from chance. */
const PLAYED = 200_000;

const args = process.argv.slice(2);
const assumptions = readAssumptions(args);
const installs = option(args, '--installs');
if (!assumptions || (installs !== undefined && !(Number(installs) > 0))) {
  process.stderr.write('Usage: npm run -s load -- [--installs N] [--active 0.6] [--morning 0.6] [--at 9] [--open 5] [--firefox 0.15] [--changes 1] [--publish 11] [--headers 500] [--handshake 3500]\n');
  process.exitCode = 2;
} else {
  const weights = weighList();
  const minutes = playDay(PLAYED, assumptions, Math.random);
  const sizes = installs === undefined ? [10_000, 1_000_000, 10_000_000] : [Number(installs)];
  process.stdout.write(renderLoads(sizes.map((size) => loadOf(size, minutes, PLAYED, assumptions, weights)), assumptions, weights));
}
