import { hasArrondissement } from './arrondissement';
import type { FieldRule, Severity, Verdict } from './finding';
import { inseeCommune } from './insee-commune';
import { continentOf, foreignTowns, homonyms, placeKey } from './place-names';
import { tidyCode, tidyDashes } from './tidy';
import { fine, found } from './verdicts';

const kind = 'birth_place';

/** What is known of a place of birth. What is not there is missing: whoever knows the text of one field only takes `birthPlaceText`. */
export interface BirthPlace {
  readonly commune?: string;
  readonly code?: string;
  readonly departement?: string;
  readonly pays?: string;
}

/** Departments cut since: a birth keeps the number of its day (Corsica 1976, Paris and Seine-et-Oise 1968, Rhône 1968), the code is that of today. */
const cut: Readonly<Record<string, RegExp>> = { 20: /^2[AB]/, 75: /^(78|9[1-5])/, 78: /^9[1-5]/, '01': /^69/, 38: /^69/ };

/** No town of the world is named at such length. */
const longest = 100;

/** Place of birth (lieu de naissance): the commune, with its arrondissement in Paris, Lyon and Marseille; abroad, the town and the country. */
export const birthPlace: FieldRule<BirthPlace> = {
  kind,
  examples: { good: { commune: 'Lyon 3e', code: '69383' }, bad: { commune: 'Lyon', code: '69123' } },
  check: (place, today) => {
    const [commune, pays] = [tidyDashes(place.commune ?? ''), placeKey(place.pays ?? '')];
    const [code, departement] = [tidyCode(place.code ?? ''), tidyCode(place.departement ?? '')];
    const abroad = pays !== '' && !/^(france\b.*|fr|fra)$/.test(pays);
    const refused = ofTown(commune, 'error', code, abroad);
    if (refused) return refused;
    if (code) {
      if (inseeCommune.check(code, today).finding?.severity === 'error') return found(kind, 'code', 'error');
      if (!agrees(pays, abroad, code)) return found(kind, 'code_and_country', 'error');
      const named = /^(\d{2,3}|2[AB])$/.test(departement) && !code.startsWith(departement) && !cut[departement]?.test(code);
      return named ? found(kind, 'code_and_department', 'error') : fine();
    }
    const name = placeKey(commune);
    if (!pays && (departement === '99' || (!departement && foreignTowns.has(name)))) return found(kind, 'country_missing', 'error');
    return !abroad && !departement && homonyms.has(name) ? found(kind, 'department_missing', 'error') : fine();
  },
};

/** A French territory overseas is a country to whoever says so; a code of another continent is of another country. */
function agrees(pays: string, abroad: boolean, code: string): boolean {
  if (!pays) return true;
  const continent = continentOf(pays);
  return abroad ? /^9[78]/.test(code) ? continent < 0 : code.startsWith('99') && (continent < 0 || code[2] === String(continent)) : !code.startsWith('99');
}

/** The same for the text of one field, beside which the page may ask for the rest: only what is wrong whatever stands there. */
export const birthPlaceText: FieldRule = {
  kind,
  examples: { good: 'Lyon 3e', bad: '69003' },
  check: (input) => ofTown(tidyDashes(input), 'warn', '', false) ?? fine(tidyDashes(input)),
};

/**
 * What the name of a town tells alone.
 * @param doubt how sure it is that the arrondissement stands nowhere else
 * @returns null when nothing is to be said
 */
function ofTown(commune: string, doubt: Severity, code: string, abroad: boolean): Verdict | null {
  if (!commune) return found(kind, 'empty', 'error');
  if (commune.length > longest) return found(kind, 'too_long', 'error');
  const name = commune.replace(/(^|[ (])(\d{5}|2[ABab]\d{3})(\)|$| )/, ' ').replace(/ +/g, ' ').trim();
  // More digits than those of a code: another number altogether.
  if (name !== commune && !/\d{3}/.test(name)) {
    const taken = doubt === 'warn' && ofTown(name, doubt, code, abroad) === null;
    return found(kind, 'is_postal_code', 'error', { params: { other: 'postal_code' }, ...(taken && { suggest: name }) });
  }
  if (!/\p{L}/u.test(commune)) return found(kind, 'shape', 'error');
  if (/[^\p{L}\p{M}\d '(),./°º-]/u.test(commune)) return found(kind, 'sign', 'error');
  if (continentOf(placeKey(commune)) >= 0) return found(kind, 'town_missing', 'error', { pending: true });
  const told = abroad || hasArrondissement(commune, code);
  return told === false ? found(kind, 'arrondissement', doubt, { pending: true, ...(doubt !== 'error' && { normalized: commune }) }) : null;
}
