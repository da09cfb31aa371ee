import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { energies, genres, readWords, wordKey } from './vehicle-codes';
import { fine, found } from './verdicts';

const kind = 'energie_p3';
const words = readWords(
  'DIESEL,GAZOLE,GASOIL,GASOLE,GAZOIL,GAZOILE,B7:GO ESSENCE,SUPER,SANSPLOMB,SP,SP95,SP98,SP95E10,E10,95,98,SANSPLOMB95,SANSPLOMB98:ES ELECTRIQUE,ELECTRICITE,ELEC,ELECTRIC:EL GPL:GP ESSENCEGPL,ESSENCE+GPL,GPLESSENCE:EG ESSENCEGNV,ESSENCE+GNV:EN GNV,GAZNATUREL:GN ETHANOL,SUPERETHANOL,BIOETHANOL,E85,SUPERETHANOLE85:FE HYDROGENE:H2 AIRCOMPRIME:AC',
);

/** Fuel (type de carburant, field P.3): a code of two signs. A hybrid has one code in sixteen: which one, only the card tells. */
export const energieP3: FieldRule = {
  kind,
  examples: { good: 'GO', bad: 'DIESEL' },
  check: (input) => {
    const code = compactCode(input);
    if (energies.includes(code)) return fine(code);
    // Both stand in the official data, though not in the list.
    if (code === '1A' || code === 'OL') return found(kind, 'unlisted', 'warn', { normalized: code });
    if (genres.includes(code)) return found(kind, 'is_genre_j1', 'error', { params: { other: 'genre_j1' } });
    const word = wordKey(input.slice(0, 60));
    if (/HYBRID|^HY$/.test(word)) return found(kind, 'hybrid', 'error');
    const meant = words.get(word) ?? misread(code);
    return found(kind, 'code', 'error', { ...(meant && { suggest: meant }), ...(code.length < 2 && { pending: true as const }) });
  },
};

/** A digit read for the letter that looks like it, or Z for 2, when that gives a code. A 1 has no sure letter. */
function misread(code: string): string | undefined {
  if (code.length !== 2) return undefined;
  return [code.replace('0', 'O'), code.replace('5', 'S'), code.replace(/Z$/, '2')].find((read) => read !== code && energies.includes(read));
}
