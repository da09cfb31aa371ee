/** The command line: `npm run -s balise -- <command>`. Installs the modules on first use, then runs the TypeScript as it is. */
import { ensureModules } from './lib/modules.mjs';

await ensureModules();
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
