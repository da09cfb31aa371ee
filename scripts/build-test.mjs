/** `npm run build:test [-- chrome|firefox]`: the builds that the browser tests drive; open shadow roots, and a throw-away key for the list. */
import { run } from './lib/run.mjs';
import { testKey } from './lib/test-key.mjs';

const asked = process.argv.slice(2);
for (const browser of asked.length > 0 ? asked : ['chrome', 'firefox']) {
  const { code } = await run('npx', ['wxt', 'build', '-b', browser, '--mv3', '--mode', 'test'], { env: { BALISE_KNOWLEDGE_KEY: testKey() } });
  if (code !== 0) process.exit(code);
}
