import type { FieldRule } from './finding';
import { digitsFor, tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'co2_v7';
/** No car of the road gives off more, the strongest ones included. */
const high = 600;

/**
 * Emission of CO2 (field V.7) in g/km: a whole number of at most 3 digits (2D-Doc). Cards from before June 2004 have none,
 * so an empty field is fine.
 */
export const co2V7: FieldRule = {
  kind,
  examples: { good: '104', bad: '5,4' },
  check: (input) => {
    const text = tidyDashes(input);
    if (!text) return fine('');
    if (/euro|\*/i.test(text)) return found(kind, 'line_v9', 'error');
    if (/db/i.test(text)) return found(kind, 'line_u1', 'error');
    if (/^\d+ ?[.,] ?\d/.test(text)) return found(kind, 'decimal', 'error');
    const [typed = ''] = /^[\dOIl]*/.exec(text) ?? [];
    const unit = text.slice(typed.length).trim();
    const digits = /\d/.test(typed) ? digitsFor(typed) : '';
    if (!digits) return found(kind, /\d/.test(text) ? 'sign' : 'shape', 'error');
    if (unit && !/^(g|gr|grammes?)( ?(de )?co[2₂])?( ?(\/|par) ?km)?\.?$/i.test(unit)) return found(kind, 'unit', 'error', { pending: true });
    const value = digits.replace(/^0+(?=\d)/, '');
    if (value.length > 3) return found(kind, 'four_digits', 'error');
    if (digits !== typed) return found(kind, 'digits', 'error', { suggest: value });
    return Number(value) > high ? found(kind, 'high', 'warn', { normalized: value }) : fine(value);
  },
};
