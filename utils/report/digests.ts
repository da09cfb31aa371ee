/** Keyed digests (HMAC-SHA-256, a random key per browser session): words are compared without being known. */

/** @returns base64 of a new random key */
export function newSessionKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}

/** @param key base64, as `newSessionKey` gives it */
export function importSessionKey(key: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** One digest per token, 16 bytes in base64: enough for tokens not to meet, too little to be a fingerprint elsewhere. */
export function digestTokens(key: CryptoKey, tokens: readonly string[]): Promise<string[]> {
  return Promise.all(
    tokens.map(async (token) => {
      const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(token));
      return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16)));
    }),
  );
}
