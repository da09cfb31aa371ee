/** The throw-away key of the builds for tests: made once a folder, kept out of the repository, worth nothing anywhere else. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const file = join(root, '.cache', 'test-list.key');

/** @returns {string} the public half, 32 bytes in base64; a build for tests takes it as `BALISE_KNOWLEDGE_KEY` */
export function testKey() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  const { x } = createPublicKey(readFileSync(file)).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

/** @param {Uint8Array} bytes @returns {string} their signature by the key that the build for tests knows, in base64. Throws when no such build was made here. */
export function signForTests(bytes) {
  return sign(null, bytes, createPrivateKey(readFileSync(file))).toString('base64');
}
