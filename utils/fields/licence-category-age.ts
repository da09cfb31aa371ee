import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { fine, found } from './verdicts';

const kind = 'licence_category_age';

export interface CategoryAndAge {
  readonly category: string;
  /** Whole years on the day of the examination, or of the application. */
  readonly age: number;
}

/**
 * Youngest age by category (code de la route, R. 221-5); B at 17 since 1 January 2024. A comes after two years of A2. Those of the
 * heavy categories are lower with a professional qualification.
 */
const youngest: Readonly<Record<string, number>> = { AM: 14, AAC: 15, A1: 16, B1: 16, B: 17, A2: 18, BE: 18, C1: 18, C1E: 18, A: 20, C: 21, CE: 21, D1: 21, D1E: 21, D: 24, DE: 24 };

/** Category of licence and age of the candidate (catégorie de permis, âge). */
export const licenceCategoryAge: FieldRule<CategoryAndAge> = {
  kind,
  examples: { good: { category: 'B', age: 17 }, bad: { category: 'B', age: 16 } },
  check: ({ category, age }) => {
    const code = compactCode(String(category));
    if (!(age >= 0 && age <= 120)) return found(kind, 'age', 'error');
    const from = Object.hasOwn(youngest, code) ? youngest[code] : undefined;
    if (from === undefined) return code === 'E' ? found(kind, 'letter_e', 'error') : found(kind, 'category', 'error');
    if (age >= from) return fine();
    // What the decree of 2023 did to BE was not verified.
    if (code === 'BE' && age >= 17) return found(kind, 'young_be', 'warn');
    return found(kind, /^[CD]/.test(code) ? 'young_heavy' : 'young', 'error');
  },
};
