/**
 * The schema speaks French to those who write entries in the extension; the command line speaks English, and says how to mend.
 * Every sentence of `words.ts`, `conditions.ts`, `schema.ts`, `help-schema.ts` and `explain.ts` has its line here
 * (`tests/knowledge/check-words.test.ts`).
 */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^clé inconnue : (.+)$/, 'unknown key $1: take it out (the keys are those of knowledge/schema/)'],
  [/^il manque cette clé$/, 'this key is missing: add it'],
  [/^valeurs possibles : (.+)$/, 'not a value that is known here: write one of $1'],
  [/^condition inconnue.*$/, 'no condition that Balise knows: write one of text, code, fieldPresent, fieldEmpty, finding, browser, dateFrom/dateTo, status, failure'],
  [/^message trop court.*$/, 'a message this short would be found on every page: copy the whole sentence of the site'],
  [/^attendu : une date, par exemple (.+)$/, 'not a date: write year-month-day, for example $1'],
  [/^attendu : un mois ou un jour, par exemple (.+)$/, 'not a month or a day: write it as $1 or $1-23'],
  [/^attendu : dateFrom avant dateTo$/, 'dateFrom is after dateTo, or both are missing: put the earlier date first'],
  [/^attendu : un code affiché, par exemple (.+)$/, 'not a code as the sites show them: capitals and digits, for example $1'],
  [/^attendu : un genre de champ, par exemple (.+)$/, 'not a kind of field: copy one of knowledge/fields.json, for example $1'],
  [/^attendu : genre\.règle, par exemple (.+)$/, 'not a finding: write kind.rule, for example $1'],
  [/^attendu : des mots en minuscules sans accent.*$/, 'not an id: write small letters without accents and digits, with one dash between words'],
  [/^attendu : une adresse https publique$/, 'not a public https address: copy it from the address bar, without a port, a name or a password'],
  [/^attendu : un numéro écrit par groupes, par exemple (.+)$/, 'not a telephone number written in groups: write it as $1'],
  [/^lien refusé.*$/, 'a link to a site that is not on the list: people are sent to the sites of utils/knowledge/allowed-links.ts only; give the page as a source instead'],
  [/^liste vide : ôtez-la$/, 'an empty list: take it out'],
  [/^texte vide$/, 'an empty text: write it, or take the key out'],
  [/^(?:texte|id) trop long : (\d+) signes au plus$/, 'too long: at most $1 signs'],
  [/^pas de HTML.*$/, 'no HTML here: take the sign < out'],
  [/^signe invisible ou de contrôle.*$/, 'an invisible sign, or one that turns the direction of reading: type this text again by hand'],
  [/^espace au début ou à la fin$/, 'a space at the beginning or at the end: take it out'],
  [/^(\d+) au plus$/, 'too much: at most $1'],
  [/^(\d+) au moins$/, 'too little: at least $1'],
  [/^valeur refusée$/, 'not accepted: see a neighbouring file'],
  [/^attendu : (\w+)$/, 'the wrong sort of value: write a JSON $1'],
  [/^Invalid (.+)$/, 'not a correct $1: see a neighbouring file'],
];

/** @returns the sentence in English, with how to mend it; itself when nobody has put it into English */
export function inEnglish(french: string): string {
  const found = sentences.find(([pattern]) => pattern.test(french));
  return found ? french.replace(...found) : french;
}
