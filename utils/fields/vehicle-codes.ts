/** National kinds of vehicle in force (genre national, field J.1): arrêté of 9 February 2009, annex V, and HistoVec. */
export const genres: readonly string[] = 'CAM CL CTTE CYCL MAGA MIAR MTL MTT1 MTT2 QM REA REM RESP RETC SRAT SREA SREM SRSP SRTC TCP TM TRA TRR VASP VP'.split(' ');

/** Kinds of former times, which older cards still bear: same annex, part B. */
export const oldGenres: readonly string[] = 'MTL1 MTL2 MTL3 MTTE TQM VTST VTSU'.split(' ');

/** Fuels (énergie, field P.3): list of 12 April 2012 and HistoVec. */
export const energies: readonly string[] = 'AC EE EG EH EL EM EN EP EQ ER ES ET FE FG FH FL FN FQ G2 GA GE GF GG GH GL GM GN GO GP GQ GZ H2 HE HH NE NH PE PH PL'.split(' ');

/** European categories (field J): M1, N1, L3e, O2 … and T, C, R, S of farm machines, with G for off-road. */
export const isCategory = (code: string): boolean => /^([MN][1-3]G?|O[1-4]|L[1-7]E?(-?[AB]\w?)?|[TC][1-5](\.[1-3])?[AB]?|[RS][1-4][AB]?)$/.test(code);

/**
 * Words that people type for a code, each « word,word:CODE ».
 * @param list in capitals, without accents or spaces
 */
export function readWords(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').flatMap((line) => {
    const [words = '', code = ''] = line.split(':');
    return words.split(',').map((word) => [word, code] as const);
  }));
}

/** A word as these lists write it. */
export function wordKey(text: string): string {
  return text.normalize('NFD').replace(/[^\w+]|_/g, '').toUpperCase();
}
