/** What « Où le trouver ? » can show: a number, a date or a name that stands on a document. In the order of its list. */
export const whereIds = [
  'plate_siv',
  'plate_fni',
  'formule_number',
  'card_date',
  'first_registration',
  'vin',
  'holder_name',
  'code_cession',
  'code_confidentiel',
  'neph',
  'licence_number',
  'ephoto_code',
  'predemande_number',
  'cni_number',
  'passport_number_fr',
] as const;

export type WhereId = (typeof whereIds)[number];

/** What an answer is in the application says more than its kind: a date is found by its line, a name by whose it is. */
const byAnswer: Readonly<Record<string, WhereId>> = {
  plate: 'plate_siv',
  formula: 'formule_number',
  cardDate: 'card_date',
  firstRegistration: 'first_registration',
  holderName: 'holder_name',
};

/** @returns the id that a text names, as in the address of the page, or null */
export const asWhereId = (text: string): WhereId | null => whereIds.find((id) => id === text) ?? null;

/**
 * @param asked what a field asks: what it is in the application (`cardDate`), else its kind
 * @returns the name under which it would be shown, whether there is a drawing or not
 */
export const whereName = (asked: string): string => (Object.hasOwn(byAnswer, asked) ? byAnswer[asked] : undefined) ?? asked;

/** @returns what to show for this field, or null when we have no drawing of it */
export const whereFor = (asked: string): WhereId | null => asWhereId(whereName(asked));
