import { categoryAges } from './category-ages';
import type { FieldRule } from './finding';
import { compactCode } from './tidy';
import { fine, found } from './verdicts';

const kind = 'licence_category_age';

export interface CategoryAndAge {
  readonly category: string;
  /** Whole years on the day of the examination, or of the application. */
  readonly age: number;
}

/** Category of licence and age of the candidate (catégorie de permis, âge). */
export const licenceCategoryAge: FieldRule<CategoryAndAge> = {
  kind,
  examples: { good: { category: 'B', age: 17 }, bad: { category: 'B', age: 16 } },
  check: ({ category, age }) => {
    const code = compactCode(String(category));
    if (!(age >= 0 && age <= 120)) return found(kind, 'age', 'error');
    const from = Object.hasOwn(categoryAges, code) ? categoryAges[code] : undefined;
    if (from === undefined) return code === 'E' ? found(kind, 'letter_e', 'error') : found(kind, 'category', 'error');
    if (age < from) return found(kind, /^[CD]/.test(code) ? 'young_heavy' : 'young', 'error');
    return code === 'BE' && age < 18 ? found(kind, 'young_be', 'warn') : fine();
  },
};
