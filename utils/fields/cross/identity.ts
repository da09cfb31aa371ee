import { isBefore, isOlderThan, type MaybeDate } from './dates';
import { crossRule, type CrossRule } from './rule';

const error = { use: 'prepare', severity: 'error' } as const;
const warn = { use: 'prepare', severity: 'warn' } as const;

/** Cards cut long names, the licence after 8 letters. @param typed folded @param card folded */
function namesAgree(typed: string, card: string): boolean {
  const [whole, shown] = [typed.replace(/ /g, ''), card.replace(/ /g, '')];
  return whole === shown || (shown.length >= 8 && whole.startsWith(shown)) || ` ${card} `.includes(` ${typed} `) || ` ${typed} `.includes(` ${card} `);
}

/** Whether a whole day is not the one that the zone writes with six digits; a day or a month that is not known is written `<<` there. */
function differs(date: MaybeDate, written: string | null): boolean {
  const day = typeof date === 'string' && date.length >= 10 ? date.slice(2, 10).replace(/-/g, '') : null;
  return day !== null && written !== null && /^\d{6}$/.test(written) && day !== written;
}

/**
 * Civil status against the numbers and papers that repeat it (état civil). No form of these sites asks for the social security number
 * or the machine-readable zone; and on a page, a birth to come or a number in the wrong field is told by the field's own check.
 */
export const identityRules: readonly CrossRule[] = [
  crossRule({ id: 'birth_in_future', number: 21, ...error }, ['birth'], ({ birth }, today) => isBefore(today, birth)),
  crossRule({ id: 'birth_very_old', number: 21, ...warn }, ['birth'], ({ birth }, today) => isOlderThan(birth, 110 * 12, today)),
  crossRule({ id: 'nir_sex', number: 22, ...error }, ['nirSex', 'sex'], ({ nirSex, sex }) => nirSex !== sex),
  crossRule({ id: 'nir_birth', number: 22, ...error }, ['nirBirth', 'birth'], ({ nirBirth, birth }) => {
    const typed = typeof birth === 'string' ? birth.slice(2, 7) : '';
    return isBefore(typed, nirBirth) || isBefore(nirBirth, typed);
  }),
  crossRule({ id: 'mrz_differs', number: 27, ...error }, ['mrz'], ({ mrz, documentNumber, birth, documentExpiry }) =>
    // A number copied with its check digit is the business of its own field.
    (documentNumber !== undefined && !documentNumber.startsWith(mrz.number)) || differs(birth, mrz.birth) || differs(documentExpiry, mrz.expiry)),
  crossRule({ id: 'name_not_on_card', number: null, ...error }, ['birthName', 'nameOnCard'], ({ birthName, usageName, nameOnCard }) => ![birthName, usageName].some((name) => name && namesAgree(name, nameOnCard))),
  crossRule({ id: 'code_is_plate', number: null, ...error }, ['codeIsPlate'], ({ codeIsPlate }) => codeIsPlate),
  crossRule({ id: 'licence_numbers_swapped', number: null, ...error }, ['licenceNumbersSwapped'], ({ licenceNumbersSwapped }) => licenceNumbersSwapped),
];
