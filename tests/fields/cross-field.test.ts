import { anything, assert, constantFrom, dictionary, jsonValue, object, oneof, property, record, string } from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import type { Answers } from '../../utils/fields/cross/answers';
import { categoryAges } from '../../utils/fields/category-ages';
import { crossFindings } from '../../utils/fields/cross/check';
import { addDays, addMonths, isBefore } from '../../utils/fields/cross/dates';
import { checkCrossField } from '../../utils/fields/cross/from-vector';
import { pageRules } from '../../utils/fields/cross/page-rules';
import { agreement } from '../../utils/fields/cross/place';
import type { Use } from '../../utils/fields/cross/rule';
import { crossRules } from '../../utils/fields/cross/rules';
import { licenceCategoryAge } from '../../utils/fields/licence-category-age';
import { findingWords } from '../../utils/finding-words';
import { createTranslator } from '../../utils/i18n';
import file from './cross-field-vectors.json';

interface Vector {
  readonly input: unknown;
  readonly valid: boolean;
  readonly reason: string;
  readonly warn?: boolean;
}

const today = '2026-11-23';
const uses: readonly Use[] = ['page', 'prepare', 'deadline'];
const rulesBroken = (answers: Answers, day = today) => crossFindings(answers, day, uses).map(({ code }) => code.replace('cross_field.', ''));

describe('vectors', () => {
  test.each((file.vectors as Vector[]).map((vector) => [vector.reason, vector] as const))('%s', (_, { input, valid, warn }) => {
    const { finding } = checkCrossField(input, today);
    expect(valid ? [undefined, 'hint', 'warn'] : warn ? ['warn', 'error'] : ['error']).toContain(finding?.severity);
  });
});

/** Objects like the vectors', drawn from the rules: the rule that must speak, or null. */
const objects: readonly (readonly [Readonly<Record<string, unknown>>, string | null])[] = [
  [{ today: '2026-11-23T15:00', sale: '2026-11-23T15:00' }, null],
  [{ today: '2026-11-23T15:00+04:00', sale: '2026-11-23T15:01' }, 'sale_in_future'],
  [{ sale: '24/11/2026' }, 'sale_in_future'],
  [{ sale: '2026-02-30', I: '2030' }, 'card_in_future'],
  [{ sale: '2019-05-02T10:00', I: '2019-05-02' }, null],
  [{ plate: 'AB-123-CD', formule: null }, 'new_plate_without_formula'],
  [{ plate: '1234 AB 75', I: null }, 'old_plate_without_card_date'],
  [{ plate: '1234 AB 75', I: '2009-10-15' }, null],
  [{ plate: '1234 AB 75', I: '2009-10-16' }, 'old_plate_new_card'],
  [{ plate: 'AB-123-CD', I: '2009-04-15', B: '2001-01-01' }, null],
  [{ plate: 'DH 123 K', I: '2006-03-01', genre: 'CL' }, null],
  [{ plate: 'DH 123 K', genre: 'VP' }, 'moped_genre'],
  [{ formule: '2018AB12345', I: '2019-01-02' }, 'formula_before_card'],
  [{ formule: '2020AB12345', I: '2019-12-30' }, null],
  [{ formule: '2021AB12345', I: '2019-12-30' }, 'formula_long_after_card'],
  [{ proc: 'titulaire', genre: 'VP', B: '2022-11-23', ct: null }, null],
  [{ proc: 'titulaire', genre: 'CTTE', B: '2022-11-22', ct: null }, 'inspection_missing'],
  [{ proc: 'titulaire', genre: 'VP', B: '2018-01-10', ct: '2026-05-23' }, null],
  [{ proc: 'titulaire', genre: 'VP', B: '2018-01-10', ct: '2026-09-23', contre_visite: true }, null],
  [{ proc: 'titulaire', genre: 'VASP', B: '2010-01-10', ct: '2024-01-01', ptac: 7500 }, null],
  [{ proc: 'titulaire', genre: 'VP', B: '1955-06-01', ct: null, collection: true }, null],
  [{ proc: 'titulaire', genre: 'REM', B: '2010-06-01', ct: null }, null],
  [{ proc: 'titulaire', genre: 'MTT1', B: '2021-11-23', ct: null }, null],
  [{ proc: 'titulaire', genre: 'MTT2', B: '2015-01-01', ct: '2026-01-01' }, 'two_wheeler_inspection'],
  [{ proc: 'cession', sale: '2024-04-14', genre: 'MTL', B: '2015-01-01', ct: null, today: '2024-04-20' }, null],
  [{ proc: 'cession', sale: '2026-11-20', genre: 'VP', B: '2018-01-10', ct: '2026-05-21' }, null],
  [{ proc: 'adresse', genre: 'VP', B: '2018-01-10', ct: null }, null],
  [{ proc: 'cession', defaillance_critique: true }, 'critical_defect'],
  [{ proc: 'cession', defaillance_critique: true, buyer_pro: true }, null],
  [{ sale: '2026-11-20', csa: '2026-11-05' }, null],
  [{ sale: '2026-11-20', csa: '2026-11-04' }, 'status_certificate_old'],
  [{ sale: '2026-11-20', csa: '2026-11-21' }, 'status_certificate_after_sale'],
  [{ proc: 'cession', loa: true }, 'leased_vehicle'],
  [{ cotitulaires_signent: false }, 'holder_does_not_sign'],
  [{ proc: 'titulaire', sale: '2026-10-23' }, null],
  [{ proc: 'titulaire', sale: '2026-10-22' }, 'registration_late'],
  [{ cpi: '2026-04-01', kind: 'CPI location' }, null],
  [{ cpi: '2026-08-22', kind: 'CPI diplomatique' }, 'provisional_over'],
  [{ cpi: '2026-07-22', kind: 'CPI_WW' }, 'temporary_number_over'],
  [{ cpi: '2026-07-22', kind: 'W garage' }, null],
  [{ cpi: '2020-07-22', kind: 'autre' }, null],
  [{ proc: 'permis', justificatif: '2026-05-22' }, 'proof_of_address_old'],
  [{ proc: 'cni', justificatif: '2026-05-22' }, null],
  [{ demenagement: '2026-10-22' }, 'move_declared_late'],
  [{ kbis: '2024-11-22' }, 'company_extract_old'],
  [{ naissance: '2010-01-01', representant: { naissance: '2009-01-01' } }, 'representative_minor'],
  [{ naissance: '1916-11-22' }, 'birth_very_old'],
  [{ nir: '2951099126111', naissance: '1995-10-12', sexe: 'Mme' }, null],
  [{ nir: '295109912611193', naissance: '1995-11-12' }, 'nir_birth'],
  [{ nir: '295109912611199', naissance: '1985-11-12' }, null],
  [{ nom: "D'Arc", nom_usage: 'D ARC' }, 'usage_name_repeats'],
  [{ nom: 'DURAND', nom_usage: 'MARTIN', nom_carte: 'MARTIN' }, null],
  [{ nom: 'MARTIN', nom_carte: 'MARTINEZ' }, 'name_not_on_card'],
  [{ siren: '732829320', siret: '732 829 320 00074' }, null],
  [{ vin: 'vf1 bg0b0525412345', vin_carte: 'VF1BG0B0525412345' }, null],
  [{ vendeur: { nom: 'Durand', prenom: 'Zoé' }, acquereur: { nom: 'DURAND', prenom: 'ZOE' } }, 'seller_is_buyer'],
  [{ vendeur: { nom: 'Durand' }, acquereur: { nom: 'DURAND' } }, null],
  [{ cni_number: 'X4RTBPFW5', mrz: 'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9007138F3002119FRA<<<<<<<<<<<6\nMARTIN<<MAELYS<GAELLE<MARIE<<<' }, 'mrz_differs'],
  [{ naissance: '1990-07-13', expiration: '2030-02-11', mrz: 'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9007138F3002119FRA<<<<<<<<<<<6\nMARTIN<<MAELYS<GAELLE<MARIE<<<' }, null],
  [{ naissance: '1990-07-31', mrz: 'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9007138F3002119FRA<<<<<<<<<<<6\nMARTIN<<MAELYS<GAELLE<MARIE<<<' }, 'mrz_differs'],
  [{ licence_number: '13AA00003', mrz: 'D1FRA13AA000026181231MARTIN<<9' }, 'mrz_differs'],
  [{ category: 'B', naissance: '2011-11-23', aac: true }, null],
  [{ category: 'A2', naissance: '2008-11-24' }, 'category_age'],
  [{ category: 'B', naissance: '2009-11-24', exam: '2026-12-01' }, null],
  [{ naissance: '2005-11-23', assr: null }, null],
  [{ timbre_date: '2025-11-23' }, null],
  [{ photo_date: '2026-05-23' }, null],
  [{ assurance: false }, 'insurance_first'],
  [{ code: 'A1B2C', plate: 'AB-123-CD' }, null],
  [{ neph: '210692106990', licence_number: '13AA00002' }, null],
];

describe('beyond the vectors', () => {
  test.each(objects.map(([input, rule]) => [JSON.stringify(input), input, rule] as const))('%s', (_, input, rule) => {
    expect(checkCrossField(input, today).finding?.code ?? null).toBe(rule && `cross_field.${rule}`);
  });
});

describe('what is known only in part', () => {
  test('says nothing unless it is sure', () => {
    expect(rulesBroken({ plateSeries: 'siv', cardDate: { to: '2009-04-14' } })).toEqual(['new_plate_old_card']);
    expect(rulesBroken({ plateSeries: 'siv', cardDate: '2009' })).toEqual([]);
    expect(rulesBroken({ plateSeries: 'siv', cardDate: '2008' })).toEqual(['new_plate_old_card']);
    expect(rulesBroken({ plateSeries: 'fni', cardDate: { from: '2009-10-16' } })).toEqual(['old_plate_new_card']);
    expect(rulesBroken({ plateSeries: 'fni', cardDate: { from: '2005-01-01' } })).toEqual([]);
    expect(rulesBroken({ saleAt: '2019', cardDate: '2019-05-02' })).toEqual([]);
    expect(rulesBroken({ saleAt: { to: '2019-05-01' }, cardDate: '2019-05-02' })).toEqual(['sale_before_card']);
    expect(rulesBroken({ formulaYear: 2019, cardDate: { to: '2019-12-31' } })).toEqual([]);
    expect(rulesBroken({ formulaYear: 2018, cardDate: '2019' })).toEqual(['formula_before_card']);
    expect(rulesBroken({ birth: '2009', category: 'B' })).toEqual([]);
    expect(rulesBroken({ birth: '1965-05', nirBirth: '65-06' })).toEqual(['nir_birth']);
    expect(rulesBroken({ statusCertificate: '2026-10-01', saleAt: { to: '2026-11-01' } })).toEqual([]);
  });

  test('digests are as good as the values', () => {
    expect(rulesBroken({ vin: 'a3f0', vinOnCard: 'a3f0', siren: 'b7', siretSiren: 'b7' })).toEqual([]);
    expect(rulesBroken({ vin: 'a3f0', vinOnCard: 'a3f1', siren: 'b7', siretSiren: 'b8' })).toEqual(['vin_differs', 'siret_of_other_company']);
  });

  test('the worst comes first', () => {
    expect(rulesBroken({ birthName: 'durand', usageName: 'durand', saleAt: '2027' })).toEqual(['sale_in_future', 'usage_name_repeats']);
  });

  test('only the uses asked for speak', () => {
    const answers: Answers = { procedure: 'immat-cession', saleAt: '2026-10-01', statusCertificate: '2026-01-01', cardDate: '2026-10-02' };
    expect(uses.map((use) => crossFindings(answers, today, [use]).map(({ code }) => code))).toEqual([['cross_field.sale_before_card'], ['cross_field.status_certificate_old'], ['cross_field.sale_declared_late']]);
  });
});

describe('dates', () => {
  test('months stay inside the month', () => {
    expect([addMonths('2026-08-31', 6), addMonths('2024-02-29', 12), addMonths('2026-12', 1), addMonths('2009', 204), addMonths('2009', 6), addMonths('', 12)]).toEqual(['2027-02-28', '2025-02-28', '2027-01', '2026', '', '']);
    expect([addDays('2026-12-25', 15), addDays('2026-12', 15), addDays('', 15)]).toEqual(['2027-01-09', '', '']);
  });

  test('what is not known is neither before nor after', () => {
    for (const unknown of [undefined, null, '', {}]) expect([isBefore(unknown, '2026'), isBefore('2026', unknown)]).toEqual([false, false]);
  });
});

describe('postal code and commune', () => {
  test.each([
    ['75015', '75115', 'yes'], ['75116', '75116', 'yes'], ['75001', '75056', 'yes'], ['75001', '75116', 'no'], ['69003', '69383', 'yes'], ['69003', '69389', 'no'], ['69427', '69383', 'yes'], ['13011', '13210', 'unsure'],
    ['75015', '92040', 'unsure'], ['75001', '92050', 'no'], ['01590', '39283', 'unsure'], ['20000', '2A004', 'yes'], ['20200', '2A004', 'no'], ['20704', '2A004', 'yes'], ['13008', '2A004', 'no'], ['97133', '97701', 'yes'],
    ['97400', '97608', 'no'], ['97110', '75101', 'no'], ['98000', '06088', 'yes'], ['00100', '33063', 'yes'], ['33000', '99109', 'yes'], ['59000', '13055', 'no'],
  ])('%s and %s: %s', (postal, commune, wanted) => {
    expect(agreement(postal, commune)).toBe(wanted);
  });
});

describe('robustness', () => {
  const keys = [...new Set(file.vectors.flatMap(({ input }) => Object.keys(input))), 'vendeur', 'acquereur', 'exam', 'aac', 'ptac', 'expiration', 'kbis', '__proto__', 'constructor'];
  const hard = oneof(anything(), jsonValue(), string(), constantFrom('2026-11-23', '2026-13-45', '0000-00-00', '9999-12-31T23:59', '1234 AB 75', '75015', '__proto__', 'constructor', '-1', '1e99', '<'.repeat(90)));

  test('never throws, whatever the object holds', () => {
    const inputs = oneof(anything(), object(), dictionary(constantFrom(...keys), hard));
    const answers = property(inputs, (input) => {
      expect(checkCrossField(input, today)).toHaveProperty('finding');
    });
    assert(answers, { numRuns: 3000 });
  });

  test('says nothing that was typed: codes, and ages of the law', () => {
    assert(
      property(record({ naissance: constantFrom('2015-01-01', '2012-01-01', '1890-01-01'), category: constantFrom(...Object.keys(categoryAges), 'toString'), nom: string(), nom_carte: string(), vin: string(), vin_carte: string() }), (input) => {
        const { finding, ...rest } = checkCrossField(input, today);
        expect(rest).toEqual({});
        expect(finding?.params ?? {}).toEqual(finding?.code === 'cross_field.category_age' ? { age: categoryAges[input.category] } : {});
      }),
    );
  });
});

describe('the list of rules', () => {
  test('the page\'s part is all that has the use « page »', () => {
    expect(crossRules.filter(({ use }) => use === 'page')).toEqual(pageRules);
    expect(new Set(crossRules.map(({ id }) => id)).size).toBe(crossRules.length);
  });

  test('deadlines are never errors', () => {
    expect(crossRules.filter(({ use, severity }) => use === 'deadline' && severity === 'error')).toEqual([]);
  });

  test('docs/cross-field.md tells the same rules, and all 33 numbers', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/cross-field.md'), 'utf8');
    const lines = [...page.matchAll(/^\| (\d+|–) \| (?:`(\w+)`|–) \| [^|]+ \| (\w+) \| (\w+|–) \|/gm)].map(([, number, id, use, severity]) => ({ number: number === '–' ? null : Number(number), id, use, severity }));
    const told = crossRules.map(({ id, number, use, severity }) => JSON.stringify({ number, id, use, severity }));
    expect(lines.filter(({ id }) => id).map((line) => JSON.stringify(line)).toSorted()).toEqual(told.toSorted());
    expect([...new Set(lines.flatMap(({ number }) => number ?? []))]).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
  });

  test.each(Object.entries(categoryAges))('category %s: %i years, as the field\'s own check has it', (category, age) => {
    expect(licenceCategoryAge.check({ category, age }, today).finding?.severity).not.toBe('error');
    expect(licenceCategoryAge.check({ category, age: age - 1 }, today).finding?.severity).toBe('error');
  });

  test.each(crossRules.map(({ id }) => id))('%s has words in both languages', (id) => {
    for (const language of ['fr', 'en'] as const) {
      const words = findingWords({ code: `cross_field.${id}`, params: { age: 17 } }, createTranslator({ fr, en }, language).find);
      expect(words).toMatch(/^[A-ZÀ].{20,}\.$/);
      expect(words).toBe(createTranslator({ fr, en }, language).find(`finding.cross_field.${id}`, { age: 17 }));
    }
  });
});
