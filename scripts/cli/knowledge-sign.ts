import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseEnvelope } from '../../utils/knowledge/envelope';
import { isRefused } from '../../utils/knowledge/refusal';
import { signerOf } from '../../utils/knowledge/signature';
import { option } from './lines';
import type { Exit } from './main';

const noKey = `A list is signed with the private key of whoever publishes it: balise knowledge sign <file> --key <private key file>
No key yet? « balise knowledge keygen » makes one. Keep it off this folder, and off any shared machine: docs/fr/maintenir-la-liste.md
`;

/** @returns the public half of a key as the extension holds it: 32 bytes in base64 */
export function publicHalf(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

/** `knowledge sign <file> --key <private key file>`: writes `<file>.sig`. A list that the extension would refuse, or take in part, is not signed. */
export async function knowledgeSign(args: readonly string[]): Promise<Exit> {
  const keyFile = option(args, '--key');
  const file = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--key');
  if (keyFile === undefined || file === undefined) return fail(noKey, 2);
  const key = readKey(keyFile);
  if (key === null) return fail(`${keyFile} holds no Ed25519 private key (PEM, as « balise knowledge keygen » writes it).\n`, 2);
  const bytes = Uint8Array.from(readFileSync(file));
  const list = parseEnvelope(bytes);
  if (isRefused(list)) return fail(`Not signed: the extension would refuse this list (${list.refused}).\n`, 1);
  if (list.rejected.length > 0) return fail(`Not signed: entries would be dropped.\n${list.rejected.map(({ id, why }) => `${id ?? '(no id)'}: ${why}`).join('\n')}\n`, 1);
  const signature = sign(null, bytes, key).toString('base64');
  if ((await signerOf(bytes, signature, [publicHalf(key)])) === null) return fail('Not signed: the signature does not verify.\n', 1);
  writeFileSync(`${file}.sig`, `${signature}\n`);
  process.stdout.write(`${file}.sig\nnumber ${list.sequence}, signed by ${publicHalf(key)}\n`);
  return 0;
}

function fail(words: string, exit: 1 | 2): Exit {
  process.stderr.write(words);
  return exit;
}

function readKey(file: string): KeyObject | null {
  try {
    const key = createPrivateKey(readFileSync(file));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
