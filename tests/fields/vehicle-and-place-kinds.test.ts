import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { addressLine } from '../../utils/fields/address-line';
import { agdref } from '../../utils/fields/agdref';
import { birthPlace, birthPlaceText, type BirthPlace } from '../../utils/fields/birth-place';
import { cerfaRef } from '../../utils/fields/cerfa-ref';
import { cnit } from '../../utils/fields/cnit';
import { co2V7 } from '../../utils/fields/co2-v7';
import { energieP3 } from '../../utils/fields/energie-p3';
import type { FieldRule } from '../../utils/fields/finding';
import { genreJ1 } from '../../utils/fields/genre-j1';
import { inseeCommune } from '../../utils/fields/insee-commune';
import { puissanceP6 } from '../../utils/fields/puissance-p6';
import { timbreFiscal } from '../../utils/fields/timbre-fiscal';
import { findingWords } from '../../utils/finding-words';
import { createTranslator } from '../../utils/i18n';

const today = '2026-11-23';
const rules: readonly FieldRule[] = [cnit, genreJ1, energieP3, puissanceP6, co2V7, cerfaRef, addressLine, inseeCommune, birthPlaceText, timbreFiscal, agdref];

/** A value, what is said of it (`ok`, or `severity rule`), and the tidy form or the correction. */
type Line = readonly [value: string, says: string, gives?: string];

const cases: Readonly<Record<string, readonly Line[]>> = {
  cnit: [
    ['m10 ren vp 012 b345', 'ok', 'M10RENVP012B345'], ['R1126', 'warn type_mines', 'R1126'], ['20CT22', 'warn type_mines'], ['AZKA', 'warn type_mines'], ['N10RENCT', 'error short'],
    ['RENAULT', 'error shape'], ['210692106990', 'error shape'], ['M10RENVP012B3', 'error short'], ['E2*98/14*0123*01', 'error line_k'], ['KC/05', 'error line_d2'], ['M10RENVP0é2B345', 'error sign'],
  ],
  genre_j1: [
    ['vp', 'ok', 'VP'], ['MTT 1', 'ok', 'MTT1'], ['MTTE', 'warn old', 'MTTE'], ['VTSU', 'warn old'], ['QLEM', 'error code', 'QM'], ['Camping-car', 'error code', 'VASP'], ['véhicule particulier', 'error code', 'VP'],
    ['L3e-A1', 'error line_j'], ['m1g', 'error line_j'], ['O2', 'error line_j'], ['GO', 'error is_energie_p3'], ['VAPS', 'error code', ''], ['VSP', 'error code', 'VASP'], ['RES', 'error code', ''],
  ],
  energie_p3: [
    ['go', 'ok', 'GO'], ['E5', 'error code', 'ES'], ['HZ', 'error code', 'H2'], ['1A', 'warn unlisted'], ['Gasoil', 'error code', 'GO'], ['Électrique', 'error code', 'EL'], ['SP95-E10', 'error code', 'ES'], ['essence/GPL', 'error code', 'EG'],
    ['Hybride rechargeable', 'error hybrid', ''], ['CTTE', 'error is_genre_j1'], ['E1', 'error code', ''],
  ],
  puissance_p6: [
    ['5cv', 'ok', '5'], ['7 chevaux fiscaux', 'ok', '7'], ['1O', 'error digits', '10'], ['60', 'ok', '60'], ['61', 'error kw'], ['66 kW', 'error kw'], ['5 ch', 'error unit'], ['1 598', 'error displacement'], ['0', 'error zero'], ['4,5 CV', 'error decimal'], ['cinq', 'error shape'],
  ],
  co2_v7: [
    [' ', 'ok', ''], ['098', 'ok', '98'], ['104 g/km', 'ok', '104'], ['l04', 'error digits', '104'], ['999', 'warn high'], ['74 dB', 'error line_u1'], ['715/2007*692/2008', 'error line_v9'], ['5.4', 'error decimal'], ['1040 g', 'error four_digits'],
  ],
  cerfa_ref: [
    ['13750-07', 'ok', '13750*07'], ['CERFA N° 13750 * 07', 'ok', '13750*07'], ['1375007', 'error form', '13750*07'], ['13750/07', 'error form', '13750*07'], ['13750*00', 'error shape'], ['13750*06', 'warn older'], ['13750*08', 'ok'], ['99999*01', 'ok'], ['R1964', 'error sheet'],
  ],
  address_line: [
    ['12–14 rue Victor-Hugo', 'ok', '12-14 rue Victor-Hugo'], ['Chez M. Martin', 'ok'], ['12 av. du Gal Leclerc', 'ok'], ['BP12345', 'ok'], ['01 BP 1234', 'ok'], ['RN 113', 'ok'], ['Appartement 4, escalier B', 'hint comma', 'Appartement 4 escalier B'], ['rue de Paris', 'ok'],
    ['012 rue des Lilas', 'warn leading_zero', '12 rue des Lilas'], ['12. rue des Lilas', 'error comma', '12 rue des Lilas'], ['12 bis', 'error street_missing'], ['12 rue de la', 'error street_missing'], ['Lyon 3e', 'error postal_code_missing'], ['AB-123-CD', 'error shape'], ['06 12 34 56 78', 'error shape'],
    ['camille@orange.fr', 'error web'], ['12 rue des Lilas \u0000', 'error sign'], ['3 boulevard du Général de Gaulle bâtiment C', 'error too_many', '3 bd du Général de Gaulle bat C'], [`${'A'.repeat(20)} ${'B'.repeat(20)}`, 'error too_many', ''],
  ],
  insee_commune: [
    ['2a004', 'ok', '2A004'], ['2C004', 'error no_department'], ['O1OO4', 'error digits', '01004'], ['57000', 'error is_postal_code'], ['75015', 'error is_postal_code', '75115'], ['69400', 'error arrondissement'], ['13001', 'ok'], ['13120', 'error arrondissement'], ['97100', 'error is_postal_code'], ['99600', 'warn country'], ['2A04', 'error short'],
  ],
  birth_place: [
    ['Paris', 'warn arrondissement'], ['Paris (75)', 'warn arrondissement'], ['Marseille (13)', 'warn arrondissement'], ['Marseille 13', 'ok'], ['PARIS XVe', 'ok'], ['8e arrondissement de Marseille', 'ok'], ['Lyon 10e', 'warn arrondissement'], ['Paris-l’Hôpital', 'ok'], ['Le Touquet-Paris-Plage', 'ok'],
    ['Alger', 'ok'], ['Saint-Denis', 'ok'], ['57000 Metz', 'error is_postal_code', 'Metz'], ['75015 Paris', 'error is_postal_code', ''], ['2A004', 'error is_postal_code', ''], ['Portugal', 'error town_missing'], ['Metz?', 'error sign'],
  ],
  timbre_fiscal: [['4970 1012 3456 7890', 'ok'], ['4111-1111-1111-1111', 'warn bank_card'], ['3111 1111 1111 1117', 'ok'], ['0000 0000 0000 0000', 'error zeros'], ['l234567890123456', 'error digits', '1234567890123456'], ['OOOOOOOOOOOOOOOO', 'error sign'], ['AB12CD34EF', 'error is_predemande_number']],
  agdref: [['99-12-34-56-78', 'ok', '9912345678'], ['991234567', 'warn nine_digits', '991234567'], ['99O2345678', 'error digits', '9902345678'], ['OIOIOIOIOI', 'error sign'], ['0612345678', 'ok'], ['99/12345678', 'error sign']],
};

describe.each(rules.map((rule) => [rule.kind, rule] as const))('%s', (kind, { check, examples }) => {
  test.each((cases[kind] ?? []).map(([value, says, gives]) => [value, says, gives] as const))('%s: %s', (value, says, gives) => {
    const { finding, normalized } = check(value, today);
    expect(finding ? `${finding.severity} ${finding.code.slice(kind.length + 1)}` : 'ok').toBe(says);
    if (gives !== undefined) expect((finding?.severity === 'error' || finding?.suggest ? finding?.suggest : normalized) ?? '').toBe(gives);
  });

  test('its examples, and what it offers or tidies, are what they say', () => {
    expect(check(examples.good, today).finding).toBeNull();
    expect(check(examples.bad, today).finding?.severity).toBe('error');
    const taken = (cases[kind] ?? []).flatMap(([value]) => [check(value, today).finding?.suggest, check(value, today).normalized].filter((form) => form !== undefined));
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.filter((form) => check(form, today).finding?.severity === 'error')).toEqual([]);
  });

  test('every refusal has words in both languages, and none repeats the value', () => {
    for (const language of ['fr', 'en'] as const) {
      const { find } = createTranslator({ fr, en }, language);
      const told = (cases[kind] ?? []).flatMap(([value]) => check(value, today).finding ?? []).map((finding) => findingWords(finding, find) ?? `no words: ${finding.code}`);
      expect(told.filter((words) => !/^(?!no words).*[.?]$/.test(words))).toEqual([]);
    }
  });

  test('any text is answered, at once', () => {
    const start = performance.now();
    const odd = ['\ud800', '\u0000', 'é', '１２', '٣', '12 ', 'O0', "d'", '(13)', '*', '1,', '_'].map((sign) => sign.repeat(1_000_000 / sign.length));
    const severities = odd.map((text) => check(text, today).finding?.severity ?? 'ok');
    expect(severities.every((severity) => severity === 'error')).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

/** Good values, typed sign by sign: nothing is said as sure before the last sign. */
const typed: readonly (readonly [FieldRule, string])[] = [
  [cnit, 'M10RENVP012B345'], [cnit, 'L113JM7M1234'], [genreJ1, 'MTT2'], [genreJ1, 'RESP'], [energieP3, 'EL'], [puissanceP6, '5 CV'], [puissanceP6, '07'], [co2V7, '104 g/km'], [cerfaRef, 'cerfa n° 13750*07'], [cerfaRef, '13750 07'],
  [addressLine, '12 bis rue des Lilas'], [addressLine, "1 PLACE DE L'EGLISE"], [addressLine, '69281 LYON CEDEX 01'], [addressLine, 'Paris Habitat'], [inseeCommune, '2A004'], [inseeCommune, '75115'], [inseeCommune, '97411'],
  [birthPlaceText, 'Paris 15e Arrondissement'], [birthPlaceText, 'Lyon 03'], [birthPlaceText, 'Chinon'], [timbreFiscal, '0792 4402 6859 9528'], [agdref, '99 12 34 56 78'],
];

test.each(typed.map(([rule, value]) => [rule.kind, value, rule] as const))('%s: %s is not refused while it is typed', (_, value, { check }) => {
  const told = Array.from({ length: value.length }, (__, at) => value.slice(0, at + 1)).filter((start) => {
    const { finding } = check(start, today);
    return finding && finding.severity !== 'hint' && !finding.pending;
  });
  expect(told).toEqual([]);
});

const places: readonly (readonly [BirthPlace, string])[] = [
  [{ commune: 'Paris', code: '75115' }, 'ok'], [{ commune: 'Paris 15e', code: '75116' }, 'arrondissement'], [{ commune: 'Paris', pays: 'États-Unis' }, 'ok'], [{ commune: 'Paris', departement: '75' }, 'arrondissement'],
  [{ commune: 'Ajaccio', code: '2A004', departement: '20' }, 'ok'], [{ commune: 'Nanterre', code: '92050', departement: '75' }, 'ok'], [{ commune: 'Saint-Denis', departement: '93' }, 'ok'], [{ commune: 'Saint-Denis (93)' }, 'ok'], [{ commune: 'ST DENIS' }, 'department_missing'],
  [{ commune: 'Oran', departement: '99' }, 'country_missing'], [{ commune: 'Oran', pays: 'Algérie' }, 'ok'], [{ commune: 'Berlin', pays: 'Allemagne', code: '99352' }, 'code_and_country'], [{ commune: 'Metz', pays: 'France', code: '99109' }, 'code_and_country'],
  [{ commune: 'Nouméa', pays: 'Nouvelle-Calédonie', code: '98818' }, 'ok'], [{ commune: 'Metz', code: '57000' }, 'code'], [{ code: '57463' }, 'empty'], [{ commune: 'Metz', departement: 'Moselle', code: '57463' }, 'ok'], [{}, 'empty'],
];

test.each(places)('place of birth %j: %s', (place, says) => {
  const { finding } = birthPlace.check(place, today);
  expect(finding?.code ?? 'ok').toBe(says === 'ok' ? says : `birth_place.${says}`);
  const words = finding && findingWords(finding, createTranslator({ fr, en }, 'fr').find);
  expect(words ?? 'Rien.').toMatch(/\.$/);
});
