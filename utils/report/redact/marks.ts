/**
 * What stands in the place of a personal value. One plain word each: a word such as « de » would look like a word of the
 * value that survived, to people and to measures alike.
 */
export const marks = [
  'nom', 'email', 'téléphone', 'adresse', 'ville', 'position', 'naissance', 'immatriculation', 'châssis', 'formule', 'titre', 'NIR',
  'fiscal', 'dossier', 'numéro', 'code', 'jeton', 'secret', 'compte', 'IBAN', 'carte', 'SIRET', 'IP', 'données', 'saisi', 'coupé',
] as const;

export type Mark = (typeof marks)[number];

const written = new RegExp(`\\[(?:${marks.join('|')})\\]`, 'g');

/** Stands for each sign of a mark while a text is searched: neither letter nor digit nor blank, so no rule reads a mark as a value. */
export const INERT = '\uE000';

/** @returns the text, as long as before, in which marks of an earlier pass can no longer be taken for words */
export function hideMarks(text: string): string {
  return text.replace(written, (mark) => INERT.repeat(mark.length));
}
