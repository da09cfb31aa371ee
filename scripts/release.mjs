/** `npm run release`: the packages for both stores. Refused as long as the list of known issues could not be kept alive: yesterday's bug would never reach anybody. */
import { register } from 'tsx/esm/api';
import { run } from './lib/run.mjs';

register();
const { publicKeys } = await import('../utils/knowledge/keys.ts');
const { publicUrl } = await import('../utils/knowledge/source.ts');

const missing = [
  ...(publicKeys.length === 0 ? ['utils/knowledge/keys.ts holds no public key. Whoever publishes the list makes one on their own machine: npm run -s balise -- knowledge keygen'] : []),
  ...(publicUrl === null ? ['utils/knowledge/source.ts holds no address (publicUrl) from which the list is served: docs/distribution.md'] : []),
];
if (missing.length > 0) {
  process.stderr.write(`No release:\n${missing.map((line) => `- ${line}\n`).join('')}All the steps: docs/fr/maintenir-la-liste.md. For a package to try, without a list that refreshes: npm run build\n`);
  process.exit(1);
}
for (const args of [['-b', 'chrome'], ['-b', 'firefox', '--mv3']]) {
  const { code } = await run('npx', ['wxt', 'zip', ...args]);
  if (code !== 0) process.exit(code);
}
