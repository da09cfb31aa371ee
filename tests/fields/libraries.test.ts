/**
 * Our rules are light because every page with such a field pays for them: the libraries weigh 45 kB together (stdnum's French part 3,
 * ibantools 4, mrz 8, libphonenumber-js 30). Here each rule is held against its library, on random values with right and wrong keys.
 */
import { check, constantFrom, integer, nat, oneof, property, record, stringMatching, type Arbitrary } from 'fast-check';
import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import phoneExamples from 'libphonenumber-js/examples.mobile.json';
import readPhone, { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { parse as readMrz } from 'mrz';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import type { FieldRule } from '../../utils/fields/finding';
import { iban } from '../../utils/fields/iban';
import { mrz } from '../../utils/fields/mrz';
import { nir } from '../../utils/fields/nir';
import { phone } from '../../utils/fields/phone';
import { siren } from '../../utils/fields/siren';
import { siret } from '../../utils/fields/siret';
import { tvaFr } from '../../utils/fields/tva-fr';
import { mrzCheckDigit } from '../../utils/identifiers/mrz';

const today = '2026-11-23';
const takes = (rule: FieldRule, value: string) => rule.check(value, today).finding?.severity !== 'error';
const isValid = (name: string, value: string) => stdnum.FR?.[name]?.validate(value).isValid === true;
/** The smallest value found on which ours and theirs differ, or null. */
const differs = (values: Arbitrary<string>, ours: (value: string) => boolean, theirs: (value: string) => boolean, numRuns = 3000) =>
  check(property(values, (value) => ours(value) === theirs(value)), { numRuns }).counterexample?.[0] ?? null;

const digits = (length: number) => stringMatching(new RegExp(`^\\d{${length}}$`));

/** The 9 digits that Luhn's key ends, found by trial with stdnum. */
const rightSiren = digits(8).map((body) => [...'0123456789'].map((key) => body + key).find((value) => isValid('siren', value)) ?? '');

describe('stdnum', () => {
  const place = oneof(stringMatching(/^(0[1-9]|[1-9]\d)$/), constantFrom('2A', '2B', '20', '97', '99'));
  const body = record({ start: stringMatching(/^[1-478]\d\d(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)$/), place, rest: digits(6) }).map(({ start, place: at, rest }) => start + at + rest);
  const rightKey = body.map((value) => [...Array(97).keys()].map((key) => value + String(key + 1).padStart(2, '0')).find((whole) => isValid('nir', whole)) ?? '');

  test('nir: the same, for a sex, a month and a department that exist', () => {
    expect(differs(oneof(rightKey, record({ value: body, key: digits(2) }).map(({ value, key }) => value + key)), (value) => takes(nir, value), (value) => isValid('nir', value))).toBeNull();
  });

  test('nir: on purpose, a right key does not save a number that cannot be, nor does a missing key refuse one', () => {
    expect(['055081416802541', '255131416802521', '255080016802528'].map((value) => [takes(nir, value), isValid('nir', value)])).toEqual([[false, true], [false, true], [false, true]]);
    expect([nir.check('2550814168025', today).finding?.severity, isValid('nir', '2550814168025')]).toEqual(['warn', false]);
  });

  test('siren: the same, zeros too', () => {
    expect(differs(oneof(rightSiren, digits(9)), (value) => takes(siren, value), (value) => isValid('siren', value))).toBeNull();
    expect([takes(siren, '000000000'), isValid('siren', '000000000')]).toEqual([true, true]);
  });

  test('siret: the same after a right SIREN, and for La Poste', () => {
    const values = oneof(record({ head: rightSiren, tail: digits(5) }), record({ head: constantFrom('356000000'), tail: digits(5) })).map(({ head, tail }) => head + tail);
    expect(differs(values.filter((value) => !value.startsWith('000000000')), (value) => takes(siret, value), (value) => isValid('siret', value), 6000)).toBeNull();
    expect([takes(siret, '35600000000048'), isValid('siret', '35600000000048')]).toEqual([true, true]);
  });

  test('siret: on purpose, the SIREN inside must be right as well', () => {
    expect(differs(digits(14), (value) => takes(siret, value), (value) => isValid('siret', value) && isValid('siren', value.slice(0, 9)))).toBeNull();
    expect([takes(siret, '73282932100007'), isValid('siret', '73282932100007')]).toEqual([false, true]);
  });

  test('tva_fr: the same, for keys of digits and of letters, and Monaco', () => {
    const sign = constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const tail = oneof(rightSiren, digits(9), digits(6).map((end) => `000${end}`));
    const values = record({ first: sign, second: sign, tail }).map(({ first, second, tail: end }) => `FR${first}${second}${end}`);
    const rightKey97 = tail.map((end) => `FR${String((12 + 3 * (Number(end) % 97)) % 97).padStart(2, '0')}${end}`);
    expect(differs(oneof(values, rightKey97), (value) => takes(tvaFr, value), (value) => isValid('tva', value), 10_000)).toBeNull();
  });
});

describe('ibantools', () => {
  const specs = Object.entries(getCountrySpecifications()).flatMap(([country, { chars, bban_regexp }]) => (chars && bban_regexp ? [{ country, shape: bban_regexp }] : []));
  const mod97 = (text: string) => [...text].map((sign) => Number.parseInt(sign, 36)).join('').match(/\d{1,7}/g)?.reduce((rest, part) => Number(String(rest) + part) % 97, 0) ?? 0;
  const withKey = (country: string, bban: string) => `${country}${String(98 - mod97(`${bban}${country}00`)).padStart(2, '0')}${bban}`;
  /** The last two digits that make the key of a French account right. */
  const withRib = (bban: string) => [...Array(100).keys()].map((key) => bban.slice(0, 21) + String(key).padStart(2, '0')).find((whole) => isValidIBAN(withKey('FR', whole))) ?? bban;

  test('knows the same countries', () => {
    expect(specs.length).toBeGreaterThan(90);
    const taken = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => a + b)).filter((country) => iban.check(`${country}00`, today).finding?.code !== 'iban.country');
    expect(taken).toEqual(specs.map(({ country }) => country).toSorted());
  });

  test.each(['FR', 'MC'])('%s: the same, with the key of the account inside', (country) => {
    const bban = stringMatching(/^\d{10}[A-Z0-9]{11}\d{2}$/);
    expect(differs(bban.map((value) => withKey(country, withRib(value))), (value) => takes(iban, value), isValidIBAN, 400)).toBeNull();
    expect(differs(bban.map((value) => withKey(country, value)), (value) => takes(iban, value), isValidIBAN)).toBeNull();
    expect(differs(record({ value: bban, key: digits(2) }).map(({ value, key }) => country + key + withRib(value)), (value) => takes(iban, value), isValidIBAN, 400)).toBeNull();
  });

  test('elsewhere takes all that it takes; on purpose, only the length and the key of ISO 13616 are asked, not the accounts of each country', () => {
    for (const { country, shape } of specs) {
      const values = stringMatching(new RegExp(`${shape.replace(/[ $]/g, '')}$`)).map((bban) => withKey(country, bban));
      expect(differs(values, (value) => takes(iban, value) || !isValidIBAN(value), () => true, 20)).toBeNull();
    }
    // Germany has no key of its own.
    expect(differs(record({ key: digits(2), bban: digits(18) }).map(({ key, bban }) => `DE${key}${bban}`), (value) => takes(iban, value), isValidIBAN, 10_000)).toBeNull();
    // 01 and 98 are the same to the division by 97; only 98 is given.
    const with98 = [...Array(200).keys()].map((n) => `DE98${String(n).padStart(18, '0')}`).find((value) => isValidIBAN(value)) ?? '';
    expect([takes(iban, with98), takes(iban, with98.replace('98', '01')), isValidIBAN(with98.replace('98', '01'))]).toEqual([true, false, false]);
    expect([takes(iban, 'DE89370400440532013000'), takes(iban, 'DE88370400440532013000'), takes(iban, 'DE8937040044053201300')]).toEqual([true, false, false]);
  });
});

describe('mrz', () => {
  const key = (text: string) => text + mrzCheckDigit(text);
  const whole = (...parts: readonly string[]) => mrzCheckDigit(parts.join(''));
  const signs = (length: number) => stringMatching(new RegExp(`^[A-Z0-9]{${length}}$`));
  const optional = (length: number) => oneof(signs(length), stringMatching(new RegExp(`^[A-Z0-9]{0,${length - 2}}$`))).map((text) => text.padEnd(length, '<'));
  const names = stringMatching(/^[A-Z]{1,9}(<[A-Z]{1,5})?<<[A-Z]{1,7}(<[A-Z]{1,4})?$/);
  const date = stringMatching(/^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|<<)$/);
  const parts = record({ number: signs(9), rest: signs(4), old: stringMatching(/^\d\d(0[1-9]|1[0-2])[A-Z0-9]{3}\d{5}$/), office: optional(6), birth: date.map(key), expiry: stringMatching(/^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d)$/).map(key), sex: constantFrom('M', 'F', '<'), names, o7: optional(7), o11: optional(11), o14: optional(14), o15: optional(15), empty: constantFrom('0', '<') });
  const zones = parts.map((p) => {
    const [number, long] = [key(p.number), `${p.number}<${p.rest}${mrzCheckDigit(`${p.number}<${p.rest}`)}`.padEnd(25, '<')];
    const personal = /^<+$/.test(p.o14) ? p.o14 + p.empty : key(p.o14);
    const issue = `IDFRA${p.names.padEnd(25, '<').slice(0, 25)}${p.office}`;
    const older = `${key(p.old)}${p.names.padEnd(14, '<').slice(0, 14)}${p.birth}${p.sex}`;
    const card = (head: string) => [`I<FRA${head}`, `${p.birth}${p.sex}${p.expiry}FRA${p.o11}${whole(head, p.birth, p.expiry, p.o11)}`, p.names.padEnd(30, '<').slice(0, 30)];
    return {
      passport: [`P<FRA${p.names.padEnd(39, '<')}`, `${number}FRA${p.birth}${p.sex}${p.expiry}${personal}${whole(number, p.birth, p.expiry, personal)}`],
      td2: [`I<FRA${p.names.padEnd(31, '<').slice(0, 31)}`, `${number}FRA${p.birth}${p.sex}${p.expiry}${p.o7}${whole(number, p.birth, p.expiry, p.o7)}`],
      td1: card(number + p.o15),
      'td1 with a long number': card(long),
      'card of 1995': [issue, older + whole(issue, older)],
      licence: [key(`${key(`D1FRA${p.number}`)}${p.expiry.slice(0, 6)}${p.names.padEnd(8, '<').slice(0, 8)}`)],
    };
  });
  const kinds = ['passport', 'td2', 'td1', 'td1 with a long number', 'card of 1995', 'licence'] as const;
  const sort = (sign: string) => (/\d/.test(sign) ? '0123456789' : /[A-Z]/.test(sign) ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : '<');

  /** One sign for another of its sort, or two neighbours of one sort swapped; the countries are left as they are. */
  function slip(zone: string, at: number, by: number): string {
    const [sign, next] = [zone.charAt(at), zone.charAt(at + 1)];
    if (sign === '\n' || /FRA/.test(zone.slice(Math.max(0, at - 3), at + 4))) return zone;
    if (by === 0) return sort(next) === sort(sign) && next !== '\n' ? zone.slice(0, at) + next + sign + zone.slice(at + 2) : zone;
    const all = sort(sign);
    return zone.slice(0, at) + all.charAt((all.indexOf(sign) + by) % all.length) + zone.slice(at + 1);
  }

  function isRead(zone: string): boolean {
    try {
      return readMrz(zone).valid;
    } catch {
      return false;
    }
  }

  test.each(kinds)('%s: the same, right or with a slip', (kind) => {
    const right = zones.map((made) => made[kind].join('\n'));
    expect(differs(right, (zone) => takes(mrz, zone) && isRead(zone), () => true, 500)).toBeNull();
    expect(differs(record({ zone: right, at: nat(92), by: integer({ min: 0, max: 9 }) }).map(({ zone, at, by }) => slip(zone, at % zone.length, by)), (zone) => takes(mrz, zone), isRead, 2000)).toBeNull();
  });

  test('on purpose: the country of the specimens is taken, a letter in the last digits of a card of 1995 is not, nor a number that has no check digit', () => {
    const utopia = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
    const letter = 'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n88069231A2858CORINNE<<<<<<<6512068F6';
    expect([takes(mrz, utopia), isRead(utopia), takes(mrz, letter), isRead(letter)]).toEqual([true, false, false, true]);
  });
});

describe('libphonenumber-js', () => {
  /** Overseas numbers are typed the national way, and France alone does not know them: each of its countries is asked. `max`, for `min` takes any 9 digits after the 0. */
  const countries = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF'] as const;
  const read = (text: string) => countries.map((country) => readPhone(text, country)).find((number) => number?.isValid())?.number;
  const starts = Array.from({ length: 9000 }, (_, at) => `0${at + 1000}1`).filter((start) => !start.startsWith('08'));

  test('takes every number of a person that it takes (services are refused on purpose), with the same country', () => {
    const wrong = starts.flatMap((start) => {
      const [theirs, ours] = [read(`${start}1234`), phone.check(`${start}1234`, today)];
      // Overseas blocks of fixed lines, which the library gives to mainland France because it is asked first; 0508 is a code of country.
      const same = /^0(263|269|596)/.test(start) ? ours.normalized?.endsWith(`${start.slice(1)}1234`) : /^0508/.test(start) ? ours.normalized === `+508${start.slice(4)}1234` : ours.normalized === theirs;
      return theirs && (!same || ours.finding) ? [`${start}1234: ${ours.finding?.code ?? ours.normalized}, library ${theirs}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('takes a mobile of every country; on purpose, not the numbers of 4 digits of Tokelau and Tristan da Cunha', () => {
    const refused = getCountries().filter((country) => {
      const { number } = getExampleNumber(country, phoneExamples) ?? {};
      return number && phone.check(number, today).normalized !== number;
    });
    expect(refused).toEqual(['TA', 'TK']);
  });
});
