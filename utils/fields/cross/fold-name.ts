/** A name as names are compared (HistoVec): no accent, no capital, letters and digits only; a space stands for anything else. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
