/**
 * `npm run bench [-- words]`: the benches of `tests/bench/` whose name holds these words, in a real Chromium. Ends with 1 when a budget of the design is
 * not kept. Never part of `npm test`: how long something takes depends on the machine and on who else uses it.
 */
import { ensureModules } from './lib/modules.mjs';
import './lib/node20.mjs';

await ensureModules();
const { register } = await import('tsx/esm/api');
register();
const { runBenches } = await import('../tests/bench/run.ts');
process.exitCode = (await runBenches(process.argv.slice(2).join(' '))) ? 0 : 1;
