import type { FieldRule } from './finding';
import { tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'civil_name';
/** The letters of French civil status: circulaire of 23 July 2014. */
const french = /^[a-zA-ZàâäçéèêëîïôöùûüÿæœÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒ' -]+$/;
const latin = /^[\p{Script=Latin}\p{M}' -]+$/u;

/** Name or first names of civil status (nom de naissance, prénoms): as on the act, hyphens and doubled hyphens kept. */
export const civilName: FieldRule = {
  kind,
  examples: { good: 'Lefèvre', bad: 'M. Lefèvre' },
  check: (input) => {
    const text = tidyDashes(input);
    const [, bare] = /^(?:M\.|MM?\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle) (.+)$/i.exec(text) ?? [];
    if (bare) return found(kind, 'civility', 'error', { suggest: bare });
    if (/ (née?|nee|[ée]pouse|[ée]poux|[ée]p\.?|veuve|vve) /i.test(text)) return found(kind, 'two_names', 'error');
    if (/[,;]/.test(text)) return found(kind, 'comma', 'error');
    if (/^[-']|[-']$/.test(text)) return found(kind, 'edge', 'error', /-$|'$/.test(text) && !/^[-']/.test(text) ? { pending: true } : {});
    // 0 among letters is an O, 1 an I or an L: only the first is sure.
    if (/\d/.test(text)) return found(kind, 'digit', 'error', /[a-z].*\d|\d.*[a-z]/i.test(text) ? { suggest: text.replace(/0/g, text === text.toUpperCase() ? 'O' : 'o') } : {});
    const joined = text.replace(/_/g, '-');
    if (joined !== text) return found(kind, 'sign', 'error', { suggest: joined });
    if (french.test(text)) return fine(text);
    return latin.test(text) ? found(kind, 'foreign_letter', 'warn', { normalized: text }) : found(kind, 'sign', 'error');
  },
};
