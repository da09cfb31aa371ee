/** Whether a value may be what its key announces: a key alone also stands before labels, codes of errors and sentences. */
import { day } from './births';
import { isCommon, looksLikePerson } from './persons';
import { fold } from './reading';
import type { Mark } from './marks';

/** Strong: the value is delimited (`"nom":"…"`, `nom=…`). Weak: it follows a label in the page or a sentence. */
export type Strength = 'strong' | 'weak';

const nothing = /^(?:true|false|null|undefined|nan|none|oui|non|yes|no|vide|empty|ok|ko|inconnue?s?|invalide?|missing|manquante?|expired?|expiree?|required|obligatoire|absente?|n\/a|on|off|-+|\*+|x+|valide?|valid|error|erreur|string|number|object|bearer|basic|masque|redacted|\.{3}|…)$/;
/** `E_FORMAT`, `ERR-12`, `SIV-1042`, `TECH-003`, `Y010004` (FranceConnect), `422`: what tells the problem. */
const errorCode = /^(?:[A-Z]{1,12}(?:[_-][A-Z]{2,20}){1,6}|[A-Z]{1,12}[_-]?\d{1,4}|[A-Z]\d{6}|\d{1,4}|[A-Z_]{3,40}|E_\w{1,30})$/;
const plainDate = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}(?:t.*)?)$/;
const digits = (text: string) => text.replace(/\D/g, '').length;
const alnum = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
const oneWord = (text: string) => !/\s/.test(text.trim());

export function fits(mark: Mark, key: string, value: string, strength: Strength): boolean {
  const low = fold(value).trim();
  if (low === '' || nothing.test(low) || !/[\p{L}\p{N}]/u.test(value)) return false;
  if (mark !== 'naissance' && plainDate.test(low)) return false;
  switch (mark) {
    case 'nom':
      if (/[{}<>[\]=\uE000]|\d{3}|_|^https?:/.test(value) || alnum(value) < 2 || value.length > 90) return false;
      if (strength === 'weak' || /^(?:name|holder|identite|author|titulaires?|title)$/i.test(key)) return looksLikePerson(value.trim(), low) || (key !== 'name' && strength === 'strong' && /^[\p{Lu}'\s-]{3,}$/u.test(value) && !low.split(/[ -]/).some(isCommon));
      return !low.split(/[ ]/).some((word) => isCommon(word) && !/^(?:le|la|de|du|des|et|l|d)$/.test(word));
    case 'naissance':
      return new RegExp(day, 'iu').test(value) || (/^(?:19|20)\d{2}$/.test(low) && strength === 'strong') || (strength === 'strong' && /^\d{1,2}$/.test(low) && /jour|mois/i.test(key));
    case 'ville':
    case 'adresse':
      if (/[{}<>=_]|^https?:|^\//.test(value) || value.length > 200) return false;
      if (/^\d{1,5}$/.test(low)) return /voie|postal|cp|zip|post|insee|etage|appart|bp|num/i.test(key) ? true : low.length === 5;
      if (strength === 'weak' && !/\d{5}/.test(value) && !/^\p{Lu}/u.test(value.trim())) return false;
      return alnum(value) >= 2 && !low.split(/[^a-z]+/).some((word) => word.length > 3 && isCommon(word));
    case 'email':
      return value.includes('@');
    case 'téléphone':
      return digits(value) >= 6 && !/[a-z]{4}/i.test(value) && value.length < 30;
    case 'position':
      return /^-?\d{1,3}[.,]\d{2,}/.test(value.trim());
    case 'IP':
      return /[.:]/.test(value) && /^[\da-f.:, ]{3,60}$/i.test(value.trim());
    case 'secret':
      return value.length >= (strength === 'strong' ? 1 : 4) && (strength === 'strong' ? !/^\s|^[{[]/.test(value) : /[\d\p{P}]/u.test(value) || value.length > 7) && oneWord(value) && !isCommon(low);
    case 'compte':
      if (errorCode.test(value.trim()) && !/\d{5}/.test(value)) return /^\d{4}$/.test(low);
      return oneWord(value) ? !isCommon(low) && alnum(value) > 1 && (!/^[a-z]{2,}$/.test(low) || strength === 'strong' && !/^(?:compte|account|u|owner)$/.test(key)) && !/[/{}<>()]/.test(value) : looksLikePerson(value, low);
    case 'jeton':
      return fitsToken(key, value.trim());
    case 'code':
      return oneWord(value) && alnum(value) >= 4 && (/\d/.test(value) || /^[A-Z-]{4,30}$/.test(value)) && value.length < 40 && !isCommon(low);
    case 'dossier':
      if (/^(?:id|no|ref|reference|numero|num|number)$/i.test(key) && !(digits(value) >= 6 && oneWord(value))) return false;
      return digits(value) >= 4 && oneWord(value) && value.length < 60 && !/^\d{5}\*\d{2}$|^(?:SIV|TECH|ERR)-|^\d{4}-\d\d-\d\d|[/<>{}]/.test(value);
    case 'carte':
      return digits(value) >= 3 && !/[a-z]{3}/i.test(value);
    default:
      return digits(value) >= 3 && alnum(value) >= 5 && value.length < 60 && !/[<>{}=]/.test(value) && (oneWord(value) || digits(value) * 3 >= alnum(value));
  }
}

/** Under `token` anything long is one; under words such as `code`, `state`, `key` it must not be a word or a code of error. */
function fitsToken(key: string, value: string): boolean {
  if (/\s/.test(value) || value.length < 4 || /^[{[<]/.test(value)) return false;
  const clear = /token|jeton|csrf|xsrf|sess|sid$|nonce|secret|authoriz|bearer|verifier|assertion|saml|ticket|jwt/i.test(key);
  if (errorCode.test(value)) return /^\d{6,}$/.test(value) || (clear && alnum(value) >= 12 && /\d/.test(value));
  if (/^\d+$/.test(value)) return value.length >= (clear ? 4 : 5);
  if (/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value)) return clear && value.length >= 16 && /[a-z][A-Z]|^[a-z]{20,}$/.test(value);
  return (clear ? value.length >= 6 : value.length >= 8 && /\d/.test(value)) && !/^\d{4}-\d{2}-\d{2}/.test(value);
}

