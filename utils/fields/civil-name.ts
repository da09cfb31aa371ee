import type { FieldRule, Verdict } from './finding';
import { tidyText } from './tidy';
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
    const text = tidyText(input).replace(/\s+/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-');
    if (!text) return found(kind, 'empty', 'error');
    const [, bare] = /^(?:M\.|MM?\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle) (.+)$/i.exec(text) ?? [];
    if (bare && french.test(bare)) return found(kind, 'civility', 'error', { suggest: bare });
    if (/ (n[ée]e?|épouse|ép\.|veuve|vve) /i.test(text)) return found(kind, 'two_names', 'error');
    if (/[,;]/.test(text)) return found(kind, 'comma', 'error');
    if (/[\u0370-\u03FF\u0400-\u04FF]/.test(text)) return found(kind, 'lookalike', 'error');
    if (/^[-']|[-']$/.test(text)) return found(kind, 'edge', 'error', /-$|'$/.test(text) && !/^[-']/.test(text) ? { pending: true } : {});
    if (/\d/.test(text)) return digit(text);
    if (/_/.test(text)) return found(kind, 'sign', 'error', french.test(text.replace(/_/g, '-')) ? { suggest: text.replace(/_/g, '-') } : {});
    if (french.test(text)) return fine(text);
    return latin.test(text) ? found(kind, 'foreign_letter', 'warn', { normalized: text }) : found(kind, 'sign', 'error');
  },
};

/** 0 among letters is an O, 1 an I or an L: only the first is sure. */
function digit(text: string): Verdict {
  const fixed = text.replace(/0/g, text === text.toUpperCase() ? 'O' : 'o');
  return found(kind, 'digit', 'error', !/\d/.test(fixed) && french.test(fixed) ? { suggest: fixed } : {});
}
