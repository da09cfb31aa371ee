import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { energies, genres, isCategory, oldGenres, readWords, wordKey } from './vehicle-codes';
import { fine, found } from './verdicts';

const kind = 'genre_j1';
const words = readWords(
  'VOITURE,AUTO,AUTOMOBILE,VEHICULEPARTICULIER,VOITUREPARTICULIERE:VP CAMIONNETTE,FOURGON,FOURGONNETTE,UTILITAIRE,VU,VUL:CTTE CAMION,POIDSLOURD:CAM MOTO,MOTOCYCLETTE,MOTOLEGERE,MOTO125:MTL CYCLOMOTEUR,CYCLO,MOBYLETTE:CL QUAD,QUADRICYCLE,QLEM,QLOM,QLOMP,QLOMM,VOITURETTE:QM TRICYCLE:TM CAMPINGCAR,AMBULANCE,DEPANNEUSE:VASP CARAVANE:RESP REMORQUE:REM SEMIREMORQUE:SREM AUTOBUS,AUTOCAR,BUS,CAR,MINIBUS:TCP TRACTEURAGRICOLE:TRA TRACTEURROUTIER:TRR',
);

/** National kind of vehicle (genre national, field J.1): a code of the national list. J, one line above, holds the European category. */
export const genreJ1: FieldRule = {
  kind,
  examples: { good: 'VP', bad: 'M1' },
  check: (input) => {
    const code = compactCode(input);
    if (genres.includes(code)) return fine(code);
    const start = code.length < 5 && [...genres, ...oldGenres].some((known) => known.startsWith(code)) ? { pending: true as const } : {};
    if (oldGenres.includes(code)) return found(kind, 'old', 'warn', { normalized: code, ...start });
    if (isCategory(code)) return found(kind, 'line_j', 'error', start);
    if (energies.includes(code)) return found(kind, 'is_energie_p3', 'error', { params: { other: 'energie_p3' }, ...start });
    const meant = words.get(wordKey(input.slice(0, 60))) ?? nearGenre(code);
    return found(kind, 'code', 'error', { ...(meant && { suggest: meant }), ...start });
  },
};

/** The only code that has one letter more, one less or another, if there is only one. */
function nearGenre(code: string): string | undefined {
  const near = code.length < 3 || code.length > 5 ? [] : genres.filter((known) => known.length >= 3 && isNear(code, known));
  return near.length === 1 ? near[0] : undefined;
}

function isNear(a: string, b: string): boolean {
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  const same = at < 0 ? a.length : at;
  const [left, right] = [a.slice(same), b.slice(same)];
  return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1);
}
