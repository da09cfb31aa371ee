import { array, check, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { cniNumber } from '../../utils/fields/cni-number';
import { doc2d } from '../../utils/fields/doc-2d';
import type { FieldRule, Verdict } from '../../utils/fields/finding';
import { iban } from '../../utils/fields/iban';
import { licenceCategoryAge } from '../../utils/fields/licence-category-age';
import { mrz } from '../../utils/fields/mrz';
import { nir } from '../../utils/fields/nir';
import { passportNumberFr } from '../../utils/fields/passport-number-fr';
import { siren } from '../../utils/fields/siren';
import { siret } from '../../utils/fields/siret';
import { tvaFr } from '../../utils/fields/tva-fr';
import { findingWords } from '../../utils/finding-words';
import { createTranslator } from '../../utils/i18n';

const today = '2026-11-23';
const rules: readonly FieldRule[] = [passportNumberFr, cniNumber, mrz, nir, siren, siret, tvaFr, iban, doc2d];

/** What a verdict says, as short as the tables below: `ok`, a rule, or a rule and what is offered. */
const said = ({ finding }: Verdict) => (finding ? [finding.severity === 'error' ? '' : finding.severity, finding.code.split('.')[1], finding.suggest].filter(Boolean).join(' ') : 'ok');

const passport = 'P<FRAMARTIN<<MAELYS<GAELLE<MARIE<<<<<<<<<<<<\n18FV058820FRA9007138F2904113<<<<<<<<<<<<<<<6';
const card = 'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<\n9007138F3002119FRA<<<<<<<<<<<6\nMARTIN<<MAELYS<GAELLE<MARIE<<<';
const older = 'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6';
const licence = 'D1FRA13AA000026181231MARTIN<<9';

const cases: readonly (readonly [FieldRule, string, string])[] = [
  [passportNumberFr, '18 fv 05882', 'ok'], [passportNumberFr, '18\u2011FV\u201105882', 'ok'], [passportNumberFr, '18FV058820', 'with_key 18FV05882'], [passportNumberFr, 'l8FVO588Z', 'misread 18FV05882'],
  [passportNumberFr, 'YA1234567', 'order'], [passportNumberFr, '180V05882', 'letters'], [passportNumberFr, '1710GVA12345', 'is_cni_number'], [passportNumberFr, '18FÉ05882', 'sign'], [passportNumberFr, 'OOOOOOOOO', 'shape'], [passportNumberFr, '18FV', 'short'],
  [cniNumber, '1203-69-200456', 'ok'], [cniNumber, '1710gva12345', 'ok'], [cniNumber, '17IOGVA12345', 'misread 1710GVA12345'], [cniNumber, '1710GVA123451', 'with_key 1710GVA12345'], [cniNumber, '8806923102857', 'long'], [cniNumber, 'X4RTBPFW47', 'long'],
  [cniNumber, '18FV05882', 'warn which_document'], [cniNumber, '123456789', 'warn nine_digits'], [cniNumber, 'ABCDEFGHI', 'warn nine_letters'], [cniNumber, '880069231028', 'month'], [cniNumber, '8806923102', 'short'], [cniNumber, 'X4RTBPFW\u00c9', 'sign'],
  [mrz, passport.toLowerCase().replace('\n', '\r\n'), 'ok'], [mrz, passport.replace('\n', ''), 'ok'], [mrz, passport.replace('9007138', '9OO7I38'), `slip ${passport}`], [mrz, passport.replace('18FV058820', '18FVO58820'), `number ${passport}`], [mrz, passport.replaceAll('<<', '\u00ab'), `slip ${passport}`],
  [mrz, passport.replace('<<<<6', '<<6'), `slip ${passport}`], [mrz, passport.replace('MARTIN', 'MART1N'), `slip ${passport}`], [mrz, passport.replace('MARTIN<<', 'MARTIN--'), `slip ${passport}`], [mrz, card.replace(/<+$/, ''), `slip ${card}`], [mrz, card.replace('X4RTBPFW46<', 'X4RTBPFW46'), `slip ${card}`],
  [mrz, passport.replace('900713', '901313'), 'shape'], [mrz, older.replace('CORINNE', 'CORINME'), 'whole'], [mrz, older.replace('\n', '  '), 'ok'], [mrz, licence.replace('D1FRA', 'DIFRA'), `slip ${licence}`], [mrz, licence.replace('181231', '181232'), 'shape'], [mrz, `${licence}<`, 'long'],
  [mrz, 'P<FRAMARTIN', 'short'], [mrz, '18FV05882', 'start'], [mrz, 'I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<', 'ok'], [mrz, 'MARTÉN', 'sign'],
  [nir, '2.55.08.14.168.025/38', 'ok'], [nir, '25508l416802538', 'misread 255081416802538'], [nir, '2 55 08 14 168 O25 38', 'misread 255081416802538'], [nir, '2550814168025', 'warn no_key'], [nir, '255081416802539', 'key'], [nir, '25508141680253', 'short'],
  [nir, '253072C07300443', 'place'], [nir, '255080016802528', 'place'], [nir, '255441416802500', 'month'], [nir, '655081416802538', 'sex'], [nir, '25508141602A538', 'sign'], [nir, '2550814168025380', 'long'],
  [siren, '732-829-320', 'ok'], [siren, 'l23 456 782', 'misread 123456782'], [siren, '12345678', 'short'], [siren, '123456789012', 'long'], [siren, '000000000', 'warn zeros'], [siren, 'FR 44 732 829 320', 'is_tva_fr 732829320'], [siren, '12345G782', 'sign'],
  [siret, '732.829.320.00074', 'ok'], [siret, '732829320OOO74', 'misread 73282932000074'], [siret, '35600000000049', 'key'], [siret, '73282932100007', 'key'], [siret, '123456782', 'is_siren'], [siret, '123456789', 'short'], [siret, 'MONACOCONFO001', 'sign'],
  [tvaFr, 'fr-11-123456782', 'ok'], [tvaFr, 'FRII123456782', 'misread FR11123456782'], [tvaFr, 'FR11 l23456782', 'misread FR11123456782'], [tvaFr, 'FR123456782', 'short'], [tvaFr, 'FR12123456782', 'key'], [tvaFr, 'FRI2123456782', 'sign'], [tvaFr, 'IT12345678901', 'country'], [tvaFr, 'FR111234567822', 'long'],
  [iban, 'FR76.3000.6000.0112.3456.7890.189', 'ok'], [iban, 'DE89 3704 0044 0532 0130 00', 'ok'], [iban, 'FR76 3OOO 6000 0112 3456 7890 l89', 'misread FR7630006000011234567890189'], [iban, 'IBAN FR76 3000 6000 0112 3456 7890 189', 'long FR7630006000011234567890189'],
  [iban, '30006 00001 12345678901 89', 'rib FR7630006000011234567890189'], [iban, 'AGRIFRPP882', 'bic'], [iban, 'DE89 3704 0044 0532 0130', 'short'], [iban, 'DE88 3704 0044 0532 0130 00', 'key'], [iban, 'US12 3456 7890', 'country'], [iban, '4111 1111 1111 1111', 'card'], [iban, '12/34', 'sign'],
  [doc2d, 'C330112026143', 'value'], [doc2d, 'C3301120261430', 'ok'], [doc2d, 'C3310220261430', 'no_such_day'], [doc2d, 'CC301120262460', 'no_such_day'], [doc2d, 'a1 AB-123-CD', 'ok'], [doc2d, 'A7128', 'ok'], [doc2d, 'A71280', 'long'], [doc2d, 'E0X', 'warn unknown_field'], [doc2d, 'A4', 'short'], [doc2d, '\u2116', 'shape'],
];

test.each(cases.map(([rule, value, wanted]) => [rule.kind, value, wanted, rule] as const))('%s: %s', (_, value, wanted, rule) => {
  expect(said(rule.check(value, today))).toBe(wanted);
});

test.each<readonly [string, number, string]>([
  ['a 2', 18, 'ok'], ['a2', 18, 'ok'], ['A', 20, 'ok'], ['A', 19, 'young'], ['BE', 18, 'ok'], ['BE', 17, 'warn young_be'], ['C1E', 17, 'young_heavy'], ['DE', 24, 'ok'], ['E', 30, 'letter_e'], ['constructor', 30, 'category'], ['', 30, 'category'], ['B', Number.NaN, 'age'], ['B', 121, 'age'],
])('licence_category_age: %s at %d', (category, age, wanted) => {
  expect(said(licenceCategoryAge.check({ category, age }, today))).toBe(wanted);
});

test('every refusal has a sentence in both languages', () => {
  const findings = cases.flatMap(([rule, value]) => rule.check(value, today).finding ?? []);
  for (const language of ['fr', 'en'] as const) {
    const { find } = createTranslator({ fr, en }, language);
    expect(findings.filter((finding) => !/\S{3}.*[.?]$/.test(findingWords(finding, find) ?? '')).map(({ code }) => code)).toEqual([]);
  }
});

/** Any text, then texts made like what these fields take, then good values with a sign changed, lost or added. */
const goods = [...rules.map(({ examples }) => examples.good), passport, older, licence, 'FR7630006000011234567890189', '30006000011234567890189', '1710GVA12345', 'FR4Z123456782', '253072B07300470'];
const values = oneof(
  string({ maxLength: 100 }),
  string({ unit: 'grapheme', maxLength: 40 }),
  array(constantFrom(...'FRABIOSZDP<0123456789 -/\n'), { maxLength: 92 }).map((signs) => signs.join('')),
  stringMatching(/^[A-Z0-9]{8,16}$/),
  stringMatching(/^[12][0-9OIl]{12,14}$/),
  array(oneof(constantFrom(...goods), stringMatching(/^.{0,2}$/)), { maxLength: 3 }).map((parts) => parts.join('')),
  constantFrom(...goods).chain((good) => array(oneof(stringMatching(/^[OIlSBZ0158<A]$/), constantFrom('')), { minLength: 1, maxLength: 2 }).map((signs) => signs.reduce((text, sign, at) => { const place = (sign.codePointAt(0) ?? 7) * (at + 3) % text.length; return text.slice(0, place) + sign + text.slice(place + 1); }, good))),
);

describe.each(rules.map((rule) => [rule.kind, rule] as const))('%s', (_, rule) => {
  const broken = (promise: (value: string) => boolean) => check(property(values, promise), { numRuns: 1000 }).counterexample?.[0] ?? null;
  const refuses = (value: string) => rule.check(value, today).finding?.severity === 'error';

  test('takes its good example, refuses its bad one', () => {
    expect([refuses(rule.examples.good), refuses(rule.examples.bad), refuses('')]).toEqual([false, true, true]);
  });

  test('what it tidies, it accepts, and tidies no further', () => {
    expect(broken((value) => {
      const { normalized } = rule.check(value, today);
      return normalized === undefined || (!refuses(normalized) && rule.check(normalized, today).normalized === normalized);
    })).toBeNull();
  });

  test('what it offers, it accepts', () => {
    expect(broken((value) => {
      const { suggest } = rule.check(value, today).finding ?? {};
      return suggest === undefined || !refuses(suggest);
    })).toBeNull();
  });

  test('answers at once, even to a text of a million signs', () => {
    const start = performance.now();
    for (const sign of ['A', '0', ' ', '<', 'FR', 'P<', '0 ', '\n']) rule.check(sign.repeat(1_000_000), today);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

/** Good values, typed sign by sign: nothing may be said as sure before the last sign, or people are told off while they type. */
const typed: readonly (readonly [FieldRule, string])[] = [
  [passportNumberFr, '18 FV 05882'], [cniNumber, '880692310285'], [cniNumber, '1710GVA12345'], [cniNumber, 'X4RTBPFW4'], [mrz, passport], [mrz, card], [mrz, older], [mrz, licence], [nir, '2 55 08 14 168 025 38'], [nir, '253072B07300470'],
  [siren, '732 829 320'], [siret, '732 829 320 00074'], [tvaFr, 'FR 44 732 829 320'], [tvaFr, 'K7399859412'], [iban, 'FR76 3000 6000 0112 3456 7890 189'], [iban, 'DE89 3704 0044 0532 0130 00'], [doc2d, 'C3301120261430'], [doc2d, 'A1AB-123-CD'],
];

test.each(typed.map(([rule, value]) => [rule.kind, value, rule] as const))('%s: %s is not refused while it is typed', (_, value, rule) => {
  const told = Array.from({ length: value.length - 1 }, (__, at) => value.slice(0, at + 1)).filter((start) => {
    const { finding } = rule.check(start, today);
    return finding && finding.severity !== 'hint' && !finding.pending;
  });
  expect(told).toEqual([]);
});
