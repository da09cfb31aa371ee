/** Numbers that the words before them make personal, ids in paths, and long numbers of any kind. */
import type { Mark } from './marks';
import { isCommon } from './persons';
import { fold } from './reading';
import { introduced, shape } from './spans';
import type { Finder } from './spans';
import { isPublicPlate } from './samples';

/** « n° », « numéro », « est », « : », « (saisi) »… between the word and the number. */
const filling = "(?:[ :#«\"'(,=/-]|n\u00B0|\\bno?\\.?(?= )|numero|num\\b|est|etait|\\ble\\b|\\bla\\b|l'|\\bde\\b|\\bdu\\b|d'|sous|portant|suivant|reference|ref\\b\\.?|biometrique|francaise?|nationale?|client|saisie?|renseignee?|inconnu|immatriculee?|vehicule|plaque|actuelle?|rejetee?|refusee?|recue?|recu par sms|par sms|unique|c'est|sont|titulaire|commence par){0,9}";

const written = /(?=[\p{Lu}\d]{0,39}\d)[\p{Lu}\d]{7,40}(?:[./-][\p{Lu}\d]{1,20}){0,4}(?: \d{2}(?!\d))?(?![\p{L}\d])|[\p{L}]{0,4}\d?[\p{Lu}\d]{1,40}(?:[./*-][\p{Lu}\d]{1,20}| {1,2}(?=\p{Lu}{0,4}\d|[A-Z]{1,2}(?![\p{L}\p{N}]))[\p{Lu}\d]{1,12}){0,10}(?![\p{Ll}])/uy;
const digits = (text: string) => text.replace(/\D/g, '').length;
const isDate = (text: string) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}$/.test(text);
const isForm = (text: string) => /^\d{5}[*]\d{2}$/.test(text);

const numbered = (mark: Mark, words: string, least = 4): Finder =>
  introduced(mark, new RegExp(`(?<![a-z])(?:${words})s?(?![a-z])${filling}`, 'g'), written, (value) => digits(value) >= least && !isDate(value) && !isForm(value) && !isPublicPlate(value) && !/^\d{4}AB12345$/.test(value));

const coded = (words: string, must = /./): Finder =>
  introduced('code', new RegExp(`(?<![a-z])(?:${words})(?![a-z])${filling}`, 'g'), /(?=[\p{L}\d-]{0,34}\d|\p{Lu}{4})[\p{L}\d]{1,30}(?:-[\p{L}\d]{1,6}| (?=[A-Z]{0,5}\d)[A-Z\d]{2,6}){0,8}/uy, (value) => {
    const compact = value.replace(/[ -]/g, '');
    return compact.length >= 4 && must.test(compact) && !isCommon(fold(compact)) && (/\d/.test(compact) ? !/^(?:SIV|ERR|TECH|HTTP|E)\d{1,4}$|^Y\d{6}$|^0x|^2D-?Doc|^\d{1,2}(?:caracteres|chiffres|lettres|heures|minutes|jours)|^(?:19|20)\d\d$/i.test(compact) : /^[A-Z]{4,8}$/.test(compact));
  });

/** A day and hour written without separators, or a number of milliseconds since 1970. */
const isTime = (text: string) => /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?$/.test(text) || /^1[4-9]\d{8}(?:\d{3})?$/.test(text);

const resources = 'dossiers?|demandes?|teledossiers?|usagers?|users?|comptes?|accounts?|vehicules?|vehicles?|titulaires?|personnes?|persons?|permis|cni|passeports?|pieces?|documents?|rdv|rendez-vous|rendezvous|profils?|profiles?|adresses?|certificats?|cessions?|immatriculations?|titres?|predemandes?|suivi|reprise|reprendre|timbres?|paiements?|orders?|commandes?|sessions?|usager|client|clients|recepisses?';

export const numbers: readonly Finder[] = [
  numbered('NIR', 'securite sociale|nir|numero de secu|carte vitale'),
  numbered('fiscal', "fiscal(?:e|e de reference|aux)?|timbre(?: fiscal| electronique)?|avis d'impot(?:s)?|spi"),
  numbered('titre', "neph|permis(?: de conduire)?|passeport|carte (?:nationale )?d'identite|cni|cnie|titre(?: de sejour| de voyage)?|agdref|piece d'identite|numero etranger|mrz|licence"),
  /** The card of 2021 mixes nine letters and digits: `X4RTBPFW4`. */
  introduced('titre', new RegExp(`(?<![a-z])(?:carte (?:nationale )?d'identite|cnie?|passeport|piece d'identite|titre de sejour|permis(?: de conduire)?)(?![a-z])${filling}`, 'g'), /(?=[A-Z\d]{0,11}[A-Z])[A-Z\d]{8,12}(?![\p{L}\p{N}])/uy, (value) => !isCommon(fold(value)) && (/\d/.test(value) || !/^(?:[BCDFGHJKLMNPQRSTVWXZ]*[AEIOUY]+[BCDFGHJKLMNPQRSTVWXZ]*){3,}$/.test(value))),
  numbered('dossier', "dossier|tele-?dossier|demande|pre-?demande|recepisse|reference|ref|suivi|commande|transaction|numero d'ordre|ticket|teleservice|declaration|rendez-vous|enregistrement|accuse", 5),
  introduced('dossier', /(?<![a-z])pre-?demande(?![a-z])[ :#(n\u00B0]{0,4}(?:numero )?/g, /(?=[A-Z\d]{0,9}\d)[A-Z\d]{10}(?![\p{L}\p{N}])/uy),
  numbered('carte', 'carte(?: bancaire| bleue| de paiement| visa)?|cb|visa|mastercard', 8),
  numbered('IBAN', 'iban|rib|compte bancaire', 8),
  numbered('SIRET', 'sire[nt]', 9),
  numbered('téléphone', 'telephone|tel|portable|mobile|joindre|appeler|appelez-moi|rappeler|sms|fixe|gsm|mon numero', 9),
  numbered('immatriculation', "immatriculation|immatriculee?|immat|plaque(?: d'immatriculation)?|plaque mineralogique", 2),
  numbered('châssis', "vin|chassis|numero de serie|numero d'identification(?: du vehicule)?", 5),
  numbered('formule', 'formule', 5),
  coded("code (?:de |d'|du |a )?(?:cession|confidentiel|securite|verification|validation|activation|acces|confirmation|secret|sms|e-?photo|photo|signature|usage unique|pin|connexion)|code (?:recu|saisi|temporaire|unique)|otp|e-?photo(?:[ :]{1,3}(?:le |mon )?code)?|ephoto|planche photo"),
  coded('code', /\d{5}|[A-Z]\d[A-Z\d]{2}|\d[A-Z]{2}/),
  shape('dossier', new RegExp(`(?<before>/(?:${resources})/(?:[a-z]{2,12}/)?)(?=(?:[^/?#\\s"'<>\\d]{0,20}\\d){3})[^/?#\\s"'<>\\uE000&]{3,80}`, 'giu'), (value) => !/^\d{4}-\d{2}-\d{2}$|\.(?:js|css|png|svg|json|map|html?)$/.test(value)),
  shape('dossier', /(?<before>\/)(?=[A-Z\d-]{0,40}\d[A-Z\d-]{0,40}\d[A-Z\d-]{0,40}\d)[A-Z\d][A-Z\d-]{6,40}(?=[/?#\s"'<>]|$)/g, (value) => digits(value) >= 4 && !/^(?:LEGI|JORF)[A-Z]{4}\d|^20\d\d-\d\d-\d\d|^20\d{6}$|^[A-Z]+-\d{1,4}$/.test(value)),
  /** Letters and digits in any order, in a path: nothing that people read is written so. */
  shape('dossier', /(?<before>\/)(?=(?:[a-z]{0,12}\d){3})(?=\d{0,12}[a-z])[a-z\d]{10,64}(?=[/?#\s"'<>]|$)/gi, (value) => !/^(?:LEGI|JORF)[A-Z]{4}\d/i.test(value)),
  shape('numéro', /(?<![\p{L}\p{N}.,#*])\d{9,30}(?![\p{L}\p{N}]|[.,]\d|\*)/gu, (value) => !isTime(value)),
  shape('numéro', /(?<![\p{L}\p{N}.,])\d{2,4}(?: \d{2,4}){3,7}(?![\p{L}\p{N}])/gu, (value) => digits(value) >= 12),
];
