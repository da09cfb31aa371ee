import { placeKey } from './place-names';

/** The three towns that have arrondissements: how many, and the number before the code of the first (code Insee). */
const towns: Readonly<Record<string, readonly [number, number]>> = { paris: [20, 75100], lyon: [9, 69380], marseille: [16, 13200] };
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const rank = '0?(\\d{1,2}|[ivx]{1,5}) ?(?:er|ere|e|eme|ieme|nd)?';
const after = new RegExp(`^(paris|lyon|marseille)(?: ?\\(?${rank}(?: arr[a-z]*)?\\)?)?$`);
const before = new RegExp(`^${rank}(?: arr[a-z]*)?(?: de)? (paris|lyon|marseille)$`);
/** A department is no arrondissement; 13 is one in Marseille, unless it stands in brackets. */
const department = /^(paris|lyon|marseille) ?(\(?(75|69)\)?|\(13\))$/;

/**
 * Whether a name of Paris, Lyon or Marseille tells its arrondissement: « Paris 15e Arrondissement », « LYON 03 »,
 * « 8e arrondissement de Marseille », « Paris XV ».
 * @param code of the commune, when it is known: it tells what the name leaves out, and must not say another
 * @returns null when the name is of another town
 */
export function hasArrondissement(name: string, code = ''): boolean | null {
  const key = placeKey(name).replace(department, '$1');
  const [, first, second] = after.exec(key) ?? [];
  const [, other, last] = before.exec(key) ?? [];
  const [count, base] = towns[first ?? last ?? ''] ?? [];
  if (count === undefined || base === undefined) return null;
  const typed = first ? second : other;
  const number = typed === undefined ? Number(code) - base : Number(typed) || romans.indexOf(typed) + 1;
  return number >= 1 && number <= count && (!code || Number(code) === base + number);
}
