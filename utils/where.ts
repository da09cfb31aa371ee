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

/** Kinds that say too little alone: a date or a name is found by its role (the letter of its line, « le titulaire »). */
const byRole: Readonly<Record<string, WhereId>> = {
  'date_fr.I': 'card_date',
  'date_fr.B': 'first_registration',
  'civil_name.holder': 'holder_name',
};

/** @returns the id that a text names, as in the address of the page, or null */
export const asWhereId = (text: string): WhereId | null => whereIds.find((id) => id === text) ?? null;

/**
 * @param kind of the field, a `key:` of the reference
 * @param role what a date or a name is for: `I` date of the card, `B` first registration, `holder` (titulaire)
 * @returns what to show for this field, or null when we have no drawing of it
 */
export const whereFor = (kind: string, role = ''): WhereId | null => byRole[`${kind}.${role}`] ?? asWhereId(kind);
