/** Who signed a list: Ed25519 (RFC 8032) by the browser itself, over the exact bytes of the file. */

/** 64 bytes in base64, alone in their file. */
const FORM = /^[A-Za-z0-9+/]{86}==$/;

/** @param text base64, already known to be so @returns its bytes */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/**
 * @param bytes of the list, as they came
 * @param signature content of the `.sig` file
 * @param keys public keys, 32 bytes each in base64
 * @returns the key under which the signature is good; null when there is none, whatever the reason
 */
export async function signerOf(bytes: Uint8Array<ArrayBuffer>, signature: string, keys: readonly string[]): Promise<string | null> {
  const form = signature.trim();
  if (!FORM.test(form)) return null;
  for (const key of keys) if (await isSignedBy(bytes, fromBase64(form), key)) return key;
  return null;
}

/** A key that is no key signs nothing. */
async function isSignedBy(bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, key: string): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, signature, bytes);
  } catch {
    return false;
  }
}
