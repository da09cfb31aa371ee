import { describe, expect, test } from 'vitest';
import { checkKind, textRules, type TextKind } from '../../utils/fields/registry';

const today = '2026-11-24T10:00';
const kinds = Object.keys(textRules) as TextKind[];

/** Kinds whose values cannot be told from this one's by their shape (study, section 0): any of them may be named. */
const alike: Partial<Record<TextKind, readonly string[]>> = {
  plate_fni: ['plate_siv'],
  plate_siv: ['plate_fni'],
  birth_date: ['date_fr'],
  sale_datetime: ['date_fr'],
  passport_number_fr: ['licence_number'],
  cni_number: ['neph', 'licence_number'],
  code_confidentiel: ['code_cession', 'postal_code', 'insee_commune'],
  code_cession: ['code_confidentiel', 'postal_code', 'insee_commune'],
  postal_code: ['insee_commune', 'code_confidentiel', 'code_cession'],
  insee_commune: ['postal_code', 'code_confidentiel', 'code_cession'],
  siren: ['siret'],
  agdref: ['phone'],
  neph: ['cni_number'],
  doc_2d: ['predemande_number'],
};

/** Values that the reference holds good, beside the one example of each rule. */
const more: Partial<Record<TextKind, readonly string[]>> = {
  plate_siv: ['AB-123-CD', 'ab 123 cd', 'WW-123-AB'],
  formule_number: ['2013BZ80335', '2019 EH 77410'],
  vin: ['VF1BG0B0525412345'],
  email: ['camille.exemple@orange.fr'],
  phone: ['06 12 34 56 78', '+33612345678'],
  nir: ['2 95 10 99 126 111 93'],
  siret: ['732 829 320 00074'],
  iban: ['FR14 2004 1010 0505 0001 3M02 606'],
  timbre_fiscal: ['1234 5678 9012 3456'],
  neph: ['210692106990'],
  licence_number: ['13AA00002'],
  ephoto_code: ['4548NM86MG4VKFC14LA9ED'],
  cnit: ['M10RENVP012B345'],
};

describe.each(kinds)('a value of %s in the box of another', (kind) => {
  test.each(kinds.filter((other) => other !== kind))('of %s: named as what it is, or not at all', (other) => {
    const named = [textRules[kind].examples.good, ...(more[kind] ?? [])].flatMap((value) => checkKind(other, value, today).finding?.params?.other ?? []);
    expect([kind, ...(alike[kind] ?? [])]).toEqual(expect.arrayContaining(named));
  });
});

test.each<[TextKind, string, string]>([
  ['formule_number', 'AB-123-CD', 'plate_siv'],
  ['code_cession', 'AB-123-CD', 'plate_siv'],
  ['plate_siv', '2013BZ80335', 'formule_number'],
  ['vin', '2013BZ80335', 'formule_number'],
  ['vin', 'M10RENVP012B345', 'cnit'],
  ['neph', '13AA00002', 'licence_number'],
  ['licence_number', 'camille@orange.fr', 'email'],
  ['postal_code', '06 12 34 56 78', 'phone'],
  ['phone', '12/10/1955', 'date_fr'],
  ['formule_number', 'VF1BG0B0525412345', 'vin'],
  ['ephoto_code', '1234 5678 9012 3456', 'timbre_fiscal'],
  ['cni_number', '732 829 320 00074', 'siret'],
  ['phone', 'FR14 2004 1010 0505 0001 3M02 606', 'iban'],
  ['predemande_number', '2 95 10 99 126 111 93', 'nir'],
  ['siret', 'FR 44 732 829 320', 'tva_fr'],
  ['cni_number', 'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<', 'mrz'],
])('in the box of %s, %s is %s', (kind, value, other) => {
  expect(checkKind(kind, value, today).finding?.params?.other).toBe(other);
});

test('a bank card is not named, nor taken for a stamp', () => {
  expect(checkKind('ephoto_code', '4970 1012 3456 7893', today).finding?.params?.other).toBeUndefined();
});
