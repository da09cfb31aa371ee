/**
 * Youngest age of each category of the driving licence (code de la route, R221-5; B since 1 January 2024, décret 2023-1214).
 * A comes after two years of A2, hence 20. BE was 18; what the decree of 2023 changed there is not known: the lower age.
 * Those of the heavy categories are lower with a professional qualification.
 */
export const categoryAges: Readonly<Record<string, number>> = {
  AM: 14, AAC: 15, A1: 16, B1: 16, B: 17, BE: 17, A2: 18, C1: 18, C1E: 18, A: 20, C: 21, CE: 21, D1: 21, D1E: 21, D: 24, DE: 24,
};
