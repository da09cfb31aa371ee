/** Values that belong to nobody: examples in the hints of the sites, numbers of services. */
import type { Reading } from './reading';

/** AB-123-CD, AA-001-AA, 123 ABC 45: digits that count up, letters at the beginning or the end of the alphabet. */
const publicPlate = /^(?:AA|AB|XX|ZZ|WW)?(?:000|001|111|123|1234|999)(?:AA|AB|BB|CD|ABC|XX|ZZ)(?:\d\d|2A)?$/;

export const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

export const isPublicPlate = (plate: string) => publicPlate.test(bare(plate));

/** « par exemple », « du type », `placeholder="`, just before a value. */
const announced = /(?:exemples?|\bex\b\.?|format(?: attendu)?|du type|de la forme|modele|specimen|placeholder=)[^.;!?<>]{0,25}$/;

/** Digits that count up or do not change, letters at the beginning of the alphabet: made up. */
const madeUp = /(?:^|\D)(?:0*12345|0*1234|123|0+1?|(\d)\1{2,})\d{0,4}(?:\D|$)|13AA00002|BZ80335|X4RTBPFW4|12AB34567/;

/** @returns whether a value stands there as an example: said so, and looking so */
export function isSample(value: string, { folded }: Reading, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 40), at);
  if (/placeholder=["']?[^"'=]{0,30}$/.test(before)) return true;
  return announced.test(before) && madeUp.test(bare(value));
}

/** The help line of ANTS (09 70 83 07 07, seen on its pages), special-rate and toll-free numbers (08…): Arcep's numbering plan. */
const service = /^(?:(?:\+|00)?33|0)(?:970830707|8\d{8})$/;

export const isServicePhone = (phone: string) => service.test(phone.replace(/[^\d+]/g, ''));
