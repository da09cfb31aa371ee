import { join } from 'node:path';
import { build } from 'vite';

/**
 * @returns the script of the page, with all that it imports, as one classic script
 * @throws when it does not build, or could end the element that holds it
 */
export async function bundleScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome110', 'firefox110', 'safari16'],
      lib: { entry: join(import.meta.dirname, 'main.tsx'), formats: ['iife'], name: 'balise' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output) || output.output.length !== 1) throw new Error('one script was expected');
  const { code } = output.output[0];
  if (/<\/script|<!--/i.test(code)) throw new Error('the script would end its own element');
  return code;
}
