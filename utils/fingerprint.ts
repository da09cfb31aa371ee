/** Tells a text from another without keeping it (djb2, 32 bits). Where two may be the same by chance, little must hang on it. */
export function fingerprint(text: string): number {
  let hash = 5381;
  for (let i = 0; i < Math.min(text.length, 2000); i += 1) hash = (hash * 33 + text.charCodeAt(i)) | 0;
  return hash;
}
