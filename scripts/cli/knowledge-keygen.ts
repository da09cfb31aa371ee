import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { publicHalf } from './knowledge-sign';
import { option } from './lines';
import type { Exit } from './main';

const root = join(import.meta.dirname, '../..');

/** `knowledge keygen [--out folder]`: `list.key` (private, readable by its owner alone) and `list.pub` (for `utils/knowledge/keys.ts`). Overwrites nothing. */
export async function knowledgeKeygen(args: readonly string[]): Promise<Exit> {
  const folder = resolve(option(args, '--out') ?? join(homedir(), 'balise-keys'));
  const [privateFile, publicFile] = [join(folder, 'list.key'), join(folder, 'list.pub')];
  const fromRoot = relative(root, folder);
  if (!fromRoot.startsWith('..') && !isAbsolute(fromRoot)) {
    process.stderr.write('Not here: a private key in this folder would sooner or later be published with it. Give another one: --out <folder>\n');
    return 2;
  }
  if (existsSync(privateFile) || existsSync(publicFile)) {
    process.stderr.write(`There is a key in ${folder} already, and it is not overwritten: lists may be signed by it.\n`);
    return 1;
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(privateFile, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(publicFile, `${publicHalf(privateKey)}\n`, { flag: 'wx' });
  process.stdout.write(`${privateFile}: private, never given to anybody\n${publicFile}: public, ${publicHalf(privateKey)}\n`);
  return 0;
}
