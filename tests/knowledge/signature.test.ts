import { describe, expect, it } from 'vitest';
import { fromBase64, signerOf } from '../../utils/knowledge/signature';
import { makeKey } from './lists';

const bytes = new TextEncoder().encode('{"format":1}');
const [current, next, stranger] = await Promise.all([makeKey(), makeKey(), makeKey()]);
const keys = [current.publicKey, next.publicKey];

describe('signerOf', () => {
  it('tells which of our keys signed', async () => {
    expect(await signerOf(bytes, await current.sign(bytes), keys)).toBe(current.publicKey);
    expect(await signerOf(bytes, `${await next.sign(bytes)}\r\n`, keys)).toBe(next.publicKey);
  });

  it('knows no stranger, and nobody when there is no key', async () => {
    expect(await signerOf(bytes, await stranger.sign(bytes), keys)).toBeNull();
    expect(await signerOf(bytes, await current.sign(bytes), [])).toBeNull();
  });

  it('sees each bit that was changed, in the list or in the signature', async () => {
    const signature = await current.sign(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) expect(await signerOf(flipped(bytes, bit), signature, keys)).toBeNull();
    for (let bit = 0; bit < 512; bit += 7) expect(await signerOf(bytes, Buffer.from(flipped(fromBase64(signature), bit)).toString('base64'), keys)).toBeNull();
  });

  it.each(['', 'AAAA', 'not base64 !', `${'A'.repeat(86)}==`, 'A'.repeat(88), `${'-'.repeat(86)}==`, `${'A'.repeat(86)}== ${'A'.repeat(86)}==`])('is not fooled by « %s »', async (text) => {
    expect(await signerOf(bytes, text, keys)).toBeNull();
  });

  it('a key that is no key signs nothing, and hides none of the others', async () => {
    expect(await signerOf(bytes, await current.sign(bytes), ['', '***', 'AAAA', current.publicKey])).toBe(current.publicKey);
  });

  it('the key made of zeros, which some verifiers let sign anything, signs nothing', async () => {
    const zeros = Buffer.alloc(32).toString('base64');
    const one = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString('base64');
    expect(await signerOf(bytes, Buffer.alloc(64).toString('base64'), [zeros])).toBeNull();
    expect(await signerOf(bytes, one, [zeros])).toBeNull();
  });
});

function flipped(from: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(from, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}
