import { foldText } from './text';

/** Words that change nothing in the name of a field: « le numéro de votre permis » is « numéro permis ». */
const skipped = new Set(
  'de du des la les un une votre vos mon ma mes son sa ses ce cet cette sur est sont quel quelle quels saisissez saisir indiquez indiquer entrez renseignez precisez inscrivez recopiez facultatif optionnel optional required obligatoire the of your my his her is what enter an'.split(' '),
);

/** Short forms that forms and old screens use. */
const whole: Readonly<Record<string, string>> = {
  n: 'numero', no: 'numero', num: 'numero', nos: 'numero', nbr: 'nombre', number: 'numero', numeros: 'numero', immat: 'immatriculation', immatricule: 'immatriculation',
  tel: 'telephone', tels: 'telephone', phone: 'telephone', adr: 'adresse', address: 'adresse', dem: 'demande', dept: 'departement', ci: 'certificat immatriculation',
  mail: 'email', mel: 'email', courriel: 'email', courriels: 'email', mails: 'email', '1ere': 'premiere', '1re': 'premiere', '1er': 'premier',
  noms: 'nom', prenoms: 'prenom', nee: 'ne', secu: 'securite sociale', registration: 'immatriculation',
};

/**
 * The words that count in the name of a field, so that it can be compared whatever its articles, its short forms and its signs.
 * @param label as read on the page, or as written in `knowledge/fields.json`
 * @returns words between single spaces
 */
export function labelWords(label: string): string {
  const words = foldText(label).replace(/\btell?e?s? qu/g, 'qu').replace(/(^|[^a-z])(?:[ldjsmc]|qu)'/g, '$1').replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1').replace(/e-mail/g, 'email').replace(/[^a-z0-9@]+/g, ' ').trim().split(' ');
  return words.flatMap((word) => (skipped.has(word) ? [] : [Object.hasOwn(whole, word) ? whole[word]! : word])).join(' ');
}
