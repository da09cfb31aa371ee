import { describe, expect, test } from 'vitest';
import { personRules } from '../../utils/fields/groups/person';
import { vehicleRules } from '../../utils/fields/groups/vehicle';
import { checkKind, type TextKind } from '../../utils/fields/registry';

/**
 * Cases drawn from the rules themselves, beside the shared vectors: each line was a plausible slip, or a good value that a
 * narrower check would refuse. `null`, `hint` and `warn` let the person go on; `error` does not.
 */
interface Case {
  readonly says: 'accept' | 'warn' | 'error';
  readonly normalized?: string;
  readonly suggest?: string;
  readonly code?: string;
  readonly today?: string;
}

const accept = (normalized?: string): Case => ({ says: 'accept', ...(normalized !== undefined && { normalized }) });
const warn = (normalized?: string): Case => ({ says: 'warn', ...(normalized !== undefined && { normalized }) });
const error = (code?: string): Case => ({ says: 'error', ...(code !== undefined && { code }) });
const offer = (suggest: string): Case => ({ says: 'error', suggest });
const on = (today: string, wanted: Case): Case => ({ ...wanted, today });

const cases: Readonly<Record<string, readonly (readonly [string, Case])[]>> = {
  plate_siv: [
    ['AB\u00a0123\u202fCD', accept('AB-123-CD')], ['AB\u2013123\u2014CD', accept('AB-123-CD')], ['AB.123.CD', accept('AB-123-CD')], ['\u200eab 123 cd\u200f', accept('AB-123-CD')],
    ['\u202aAB-123-CD\u202c', accept('AB-123-CD')], ['AB  123\tCD', accept('AB-123-CD')], ['w 001 aa', accept('W-001-AA')], ['ww-999-zz', accept('WW-999-ZZ')], ['TT-123-AB', accept('TT-123-AB')],
    ['A 11 B', accept('A 11 B')], ['A 10 B', error()], ['AB 200 C', error()], ['A 012 B', error()], ['S 45 S', error()], ['AA 45 A', error()], ['T 45 T', error()],
    ['АВ-123-СD', error('plate_siv.lookalike')], ['AB-l23-CD', offer('AB-123-CD')], ['AB-O12-CD', offer('AB-012-CD')], ['AB-I2O-CD', offer('AB-120-CD')], ['AB-1-CD', offer('AB-001-CD')],
    ['AB-0-CD', error()], ['AB-00-CD', error()], ['W-000-AA', error()], ['WW-123-SS', error()], ['AB-123-UD', offer('AB-123-VD')], ['AB-123-CD-974', offer('AB-123-CD')], ['AB-123-CD 2b', offer('AB-123-CD')],
    ['5 CD 75', warn()], ['16 K 75', warn()], ['102 CMD 1', warn()], ['123456', warn()], ['1234 AB 75', error('plate_siv.is_plate_fni')], ['2013BZ80335', error('plate_siv.is_formule_number')],
    ['123-AB-CD', error()], ['AB-CD-123', error()], ['AB-123-C8', error()], ['ÀB-123-CD', error()], ['AB/123/CD', error()], ['VF1BG0B0525412345', error('plate_siv.is_vin')],
  ],
  plate_fni: [
    ['1234ab75', accept('1234 AB 75')], ['9999 AB 974', accept('9999 AB 974')], ['123 ABC 974', accept('123 ABC 974')], ['123AB976', accept('123 AB 976')], ['123 AU 75', warn('123 AU 75')],
    ['123-ab-2a', accept('123 AB 2A')], ['123 AB 977', error()], ['123 AB 99', error()], ['123 AB 2C', error()], ['123 TAB 75', error()], ['123 WAB 75', error()], ['123 KKK 75', error()],
    ['12345 AB 75', error()], ['00123 AB 75', offer('123 AB 75')], ['102 CMD 1', warn()], ['123 WAE 75', warn()], ['123 IT 75', warn()], ['AB-123-CD', error('plate_fni.is_plate_siv')], ['123 АВ 75', error('plate_fni.lookalike')],
  ],
  formule_number: [
    ['2014 AB 12345', accept('2014AB12345')], ['2014-AB-12345', accept('2014AB12345')], ['2014IO12345', accept('2014IO12345')], ['2026AB12345', accept()], ['2027AB12345', error()], ['2O14AB12345', offer('2014AB12345')],
    ['2014ABl2345', offer('2014AB12345')], ['2014AB1234O', offer('2014AB12340')], ['2O31AB12345', error()], ['O014AB12345', error()], ['013BZ80335', offer('2013BZ80335')], ['08BZ80335', error()], ['99AB12345', error()],
    ['1234 AB 75', error('formule_number.is_plate_fni')], ['AB-123-CD', error('formule_number.is_plate_siv')], ['210692106990', error('formule_number.is_neph')], ['0612345678', error('formule_number.is_phone')],
    ['2013BZ80', error('formule_number.short')], ['2014АВ12345', error('formule_number.lookalike')], ['1999AB12345', error()], ['2014AB12345', on('2014-01-01', accept())], ['2015AB12345', on('2014-12-31', error())],
  ],
  vin: [
    ['vf1 bg0 b05 254 12345', accept('VF1BG0B0525412345')], ['12 345 678', warn('12345678')], ['4567', warn('4567')], ['DS 19-12345', warn('DS1912345')],
    ['75001', warn('75001')], ['RENAULT', error()], ['AB123CD', error('vin.is_plate_siv')], ['M10RENVP012B345', error()], ['VF1BG0B052541234\u041d', error('vin.lookalike')], ['VF1BG0B0525', error()],
    ['WVWZZZ1KZ8W00000I', offer('WVWZZZ1KZ8W000001')], ['1M8GDM9AXKP04278', error()], ['camille@orange.fr', error('vin.is_email')], ['2CV123456', warn('2CV123456')],
  ],
  date_fr: [
    ['31  décembre  2020', accept('2020-12-31')], ['1er janvier 2021', accept('2021-01-01')], ['le 14 juillet 2019', accept('2019-07-14')], ['mardi 5 mai 2020', accept('2020-05-05')], ['5 févr. 2020', accept('2020-02-05')],
    ['15 AOUT 2020', accept('2020-08-15')], ['31 / 12 / 2020', accept('2020-12-31')], ['31 12 2020', accept('2020-12-31')], ['31\u201312\u20132020', accept('2020-12-31')], ['2020/12/31', accept('2020-12-31')],
    ['29/02/1900', error()], ['29/02/2000', accept('2000-02-29')], ['31/12/20', error()], ['3I/12/2020', offer('31/12/2020')], ['13/13/2020', error()], ['30 février 2020', error()], ['31/12', error()], ['31/00/2020', error()],
    ['31/12/2030', accept('2030-12-31')], ['AB-123-CD', error('date_fr.is_plate_siv')], ['12 juin', error()], ['31/12/0020', error()],
  ],
  birth_date: [
    ['00/05/1965', warn('1965-05')], ['0/0/1965', warn('1965')], ['00.00.1965', warn('1965')], ['00/00/2027', error()], ['00/13/1965', error()], ['15/00/1965', error()], ['12/10/1910', warn('1910-10-12')],
    ['23/11/2026', accept('2026-11-23')], ['12 octobre 1955', accept('1955-10-12')], ['12/10/1755', error()],
  ],
  sale_datetime: [
    ['20/11/2026', accept('2026-11-20')], ['20/11/2026 14:30', accept('2026-11-20T14:30')], ['20/11/2026 à 14h30', accept('2026-11-20T14:30')], ['2026-11-20T14:30', accept('2026-11-20T14:30')], ['14h', accept('14:00')], ['9h05', accept('09:05')],
    ['14 h 30', accept('14:30')], ['25:00', error()], ['14:60', error()], ['24/11/2026', error('sale_datetime.future')], ['23/11/2026', accept('2026-11-23')], ['20 novembre 2026 à 14 h 30', accept('2026-11-20T14:30')],
    ['23/11/2026 23:59', accept()], ['23/11/2026 14:30', on('2026-11-23T14:29', error('sale_datetime.future'))], ['23/11/2026 14:29', on('2026-11-23T14:29', accept())], ['23/11/2026 14:29', on('2026-11-23T14:29+04:00', accept())],
    ['31/11/2026', error()], ['20/11/26', error()], ['11/20/2026', offer('20/11/2026')], ['14', accept()], ['AB-123-CD', error('sale_datetime.is_plate_siv')],
  ],
  postal_code: [
    ['97400', accept()], ['97133', accept()], ['98000', accept()], ['98713', accept()], ['97900', error()], ['98100', error()], ['99138', error()], ['00100', warn()], ['7500l', offer('75001')], ['O6000', offer('06000')],
    ['FR-06000', offer('06000')], ['6000', offer('06000')], ['2B033', error('postal_code.is_insee_commune')], ['75 0 01', accept('75001')], ['75001 PARIS', error()], ['20137', accept()], ['٧٥٠٠١', error()],
  ],
  phone: [
    ['0692 12 34 56', accept('+262692123456')], ['0639123456', accept('+262639123456')], ['0690123456', accept('+590690123456')], ['0694123456', accept('+594694123456')], ['0696123456', accept('+596696123456')], ['0262123456', accept('+262262123456')],
    ['0269123456', accept('+262269123456')], ['0508412345', accept('+508412345')], ['692123456', warn('+262692123456')], ['6 12 34 56 78', warn('+33612345678')], ['\u202d06 12 34 56 78\u202c', accept('+33612345678')], ['06\u201112\u201134\u201156\u201178', accept('+33612345678')],
    ['+508 41 23 45', accept('+508412345')], ['+262 0692 12 34 56', accept('+262692123456')], ['(+33) 6 12 34 56 78', accept('+33612345678')], ['0033 (0)6 12 34 56 78', accept('+33612345678')], ['+1 514 555 0199', accept('+15145550199')],
    ['+0612345678', error()], ['0712345678', error()], ['0700123456', error()], ['0800123456', error()], ['112', error()], ['O612345678', offer('0612345678')], ['06 l2 34 56 78', offer('0612345678')], ['33612345678', offer('+33612345678')],
    ['+33 6 12 34 56 7', error()], ['+33 6 12 34 56 789', error()], ['06 12 34 56 78 poste 3', error()], ['0912345678', accept('+33912345678')], ['+336', error()], ['+', error()],
  ],
  email: [
    ['Martin@Orange.fr', accept()], ['jean@ac-lyon.fr', accept()], ['a.b@mail.example.co.uk', accept()], ['m@hotmail.de', accept()], ['martin@gmial.com', warn()], ['martin@hotmial.fr', warn()], ['martin@wanado.fr', warn()], ['martin@laposte.nte', warn()],
    ['martin@orage.fr', warn()], ['martin@orange..fr', error()], ['martin@-orange.fr', error()], ['@orange.fr', error()], ['martin@', error()], ['martin@orange.f', error()], ['jean..dupont@orange.fr', accept()], ['françois@orange.fr', error()],
    ['martin@оrange.fr', error('email.lookalike')], ['0612345678', error('email.is_phone')], ['martin @orange.fr', error()], ['martin@orange.fr.', error()], ['<martin@orange.fr>', error()], ['martin@gmail,com', offer('martin@gmail.com')],
  ],
  civil_name: [
    ['O’Neil', accept("O'Neil")], ['JEAN-PIERRE', accept()], ['Jean\u2013Pierre', accept('Jean-Pierre')], ['NUÑEZ', warn()], ['Nguyễn', warn()], ['Ba Ne Tou', accept()], ['Mme DUPONT', offer('DUPONT')], ['Monsieur Le Goff', offer('Le Goff')],
    ['DUPONT EPOUSE MARTIN', error()], ['DUPONT NEE MARTIN', error()], ['Dupont née Martin', error()], ['Dupont (Martin)', error()], ['Jean, Pierre', error()], ['Dupont-', error()], ['DUРONT', error('civil_name.lookalike')], ['محمد', error('civil_name.lookalike')],
    ['martin@orange.fr', error('civil_name.is_email')], ['0612345678', error('civil_name.is_phone')], ['12/10/1995', error('civil_name.is_date_fr')], ['Zoé', accept('Zoé')], ['Zoe\u0301', accept('Zoé')], ['MÜLLER', accept()], ['L', accept()],
  ],
  code_cession: [
    ['a1b2c', accept('A1B2C')], ['482 13', accept('48213')], ['1234567890123456', warn()], ['12345678901234567', error()], ['123', error()], ['А1В2С', error('code_cession.lookalike')], ['AB123CD', error('code_cession.is_plate_siv')],
    ['12é45', error()], ['camille@orange.fr', error('code_cession.is_email')], ['VF1BG0B0525412345', error('code_cession.is_vin')], ['inconnu du vendeur', error()],
  ],
  code_confidentiel: [['0 0 4 1 2', accept('00412')], ['0041', error()], ['K9X2P', error('code_confidentiel.is_code_cession')], ['1234\u0415', error('code_confidentiel.lookalike')], ['15/11/2026', error('code_confidentiel.is_date_fr')]],
  ephoto_code: [
    ['4548-NM86-MG4V-KFC1-4LA9-ED', accept('4548NM86MG4VKFC14LA9ED')], ['4548\u00a0NM86\u00a0MG4V\u00a0KFC1\u00a04LA9\u00a0ED', accept('4548NM86MG4VKFC14LA9ED')], ['4548NM86MG4VKFC14LA9E', warn()], ['4548NM86MG4VKFC14LA', error()],
    ['4548NM86MG4VKFC14LA9ÉD', error()], ['4548NM86MG4VKFC14LA9ЕD', error('ephoto_code.lookalike')], ['13AA00002', error('ephoto_code.is_licence_number')],
  ],
  licence_number: [
    ['13 AA 00002', accept('13AA00002')], ['13-aa-00002', accept('13AA00002')], ['13AAOOOO2', offer('13AA00002')], ['l3AA00002', offer('13AA00002')], ['95O875200123', offer('950875200123')], ['95 08 75 200123', accept('950875200123')],
    ['000000000000', error()], ['AB-123-CD', error('licence_number.is_plate_siv')], ['13АА00002', error('licence_number.lookalike')], ['9508752001234', error()],
  ],
  neph: [['2106\u20119210\u20116990', accept('210692106990')], ['211392106990', warn('211392106990')], ['0000000000', error()], ['2l0692106990', offer('210692106990')], ['1840775123456', error('neph.is_nir')], ['2106921069900', error('neph.long')], ['21069210699O', offer('210692106990')]],
  predemande_number: [['AB12 CD34 EF', accept('AB12CD34EF')], ['pre-demande', error()], ['AB12CD34E\u0421', error('predemande_number.lookalike')], ['AB12CD34EFG', error()], ['AB-123-CD', error('predemande_number.is_plate_siv')]],
};

const severities = { accept: [undefined, 'hint'], warn: ['warn', 'hint'], error: ['error'] };

describe.each(Object.entries(cases))('%s', (kind, lines) => {
  test.each(lines)('%s', (value, wanted) => {
    const { finding, normalized } = checkKind(kind as TextKind, value, wanted.today ?? '2026-11-23');
    expect(severities[wanted.says]).toContain(finding?.severity);
    const got = { normalized, suggest: finding?.suggest, code: finding?.code };
    expect(got).toEqual({ normalized: wanted.normalized ?? got.normalized, suggest: wanted.suggest ?? got.suggest, code: wanted.code ?? got.code });
  });
});

/** Good values, typed sign by sign: nothing may be said as sure before the last sign, or people are told off while they type. */
const typed: readonly (readonly [TextKind, string])[] = [
  ['plate_siv', 'AB-123-CD'], ['plate_siv', 'DH 123 K'], ['plate_fni', '1234 AB 75'], ['plate_fni', '123 ABC 974'], ['formule_number', '2013BZ80335'], ['formule_number', '2014AB75123'], ['vin', 'VF1BG0B0525412345'], ['vin', 'WVWZZZ1KZ8W000001'],
  ['date_fr', '31/12/2020'], ['date_fr', '31 décembre 2020'], ['date_fr', '1/2/2020'], ['birth_date', '12/10/1995'], ['birth_date', '00/00/1965'], ['sale_datetime', '20/11/2026 14:30'], ['sale_datetime', '20/11/2026 à 14h30'], ['postal_code', '06000'],
  ['postal_code', '97400'], ['phone', '06 12 34 56 78'], ['phone', '+33 6 12 34 56 78'], ['phone', '0033612345678'], ['phone', '+1 514 555 0199'], ['phone', '+508 41 23 45'], ['email', 'jean.dupont+ants@gmail.com'], ['email', 'camille@orange.fr'], ['civil_name', 'DUPONT-MARTIN'], ['civil_name', "D'Artagnan"],
  ['code_cession', 'A1B2C'], ['code_confidentiel', '00412'], ['ephoto_code', '4548 NM86 MG4V KFC1 4LA9 ED'], ['licence_number', '13AA00002'], ['licence_number', '950875200123'], ['neph', '210692106990'], ['predemande_number', 'AB12CD34EF'],
];

test.each(typed)('%s: %s is not refused while it is typed', (kind, value) => {
  const told = Array.from({ length: value.length }, (_, at) => value.slice(0, at + 1)).slice(0, -1).filter((start) => {
    const { finding } = checkKind(kind, start, '2026-11-23T12:00');
    return finding && finding.severity !== 'hint' && !finding.pending;
  });
  expect(told).toEqual([]);
});

test('every correction offered is one that passes', () => {
  const wrong = Object.entries(cases).flatMap(([kind, lines]) =>
    lines.flatMap(([value]) => {
      const { suggest } = checkKind(kind as TextKind, value, '2026-11-23').finding ?? {};
      return suggest !== undefined && checkKind(kind as TextKind, suggest, '2026-11-23').finding?.severity === 'error' ? [`${kind} ${value} → ${suggest}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys({ ...vehicleRules, ...personRules }).toSorted());
});
