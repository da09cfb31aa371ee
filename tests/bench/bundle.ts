import { build } from 'vite';

/** @param entry a file that puts what it offers on `globalThis` @returns one classic script, minified as releases are */
export async function bundle(entry: string): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name: 'unused', fileName: 'bundle' } } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} gave no script`);
  return chunk.code;
}
