import { readFniPlate, readSivPlate } from '../identifiers/plate';
import { hasIbanKey } from '../identifiers/iban';
import { hasLuhnKey } from '../identifiers/luhn';
import { hasNirKey } from '../identifiers/nir';

/** One thing to take out. Every pattern is linear: bounded repeats, no repeat inside another over the same signs. */
export interface Rule {
  readonly pattern: RegExp;
  readonly by: (match: string, ...groups: string[]) => string;
}

const mark = (word: string) => () => `[${word}]`;
/** Keeps the words that announce a value, replaces the value. */
const after = (word: string) => (_: string, before: string) => `${before}[${word}]`;
const bare = (text: string) => text.replace(/[\s.-]/g, '');

/** Plates quoted by hints, and service numbers: they are nobody's. */
const publicPlates = new Set(['AB-123-CD', 'AA-123-AA', 'AA123AA', 'AB123CD', 'AA 123 AA', 'AB 123 CD']);
const servicePhone = /^(?:\+33|0)\s?(?:9\s?70\s?83|8\d)/;

const upper = 'A-ZÀ-ÖØ-Ý';
const word = `[${upper}][\\p{L}’'-]{1,30}`;
const particle = "(?:(?:de|du|des|la|le|d’|d'|van|von|el|ben|Le|La|De|Du|El|Ben)[ ]?){0,2}";
const fullName = `${particle}${word}(?: ${particle}${word}){0,3}`;

/** Keys under which sites keep what is personal, in JSON, attributes, queries and logs. */
const nameKey = 'nom[A-Za-z]{0,20}|prenoms?|name|given_?name|family_?name|last_?name|first_?name|titulaire[A-Za-z]{0,20}';
const tokenKey = 'token|[a-z_]{0,20}_token|state|nonce|code|csrf|_csrf|sid|sessionid|jsessionid|session|sso|key|apikey|authorization|secret|signature';
const userKey = 'user|login|sub|uid|userid|usager|u|identifiant';

export const rules: readonly Rule[] = [
  { pattern: /\beyJ[\w-]{4,2000}\.[\w-]{4,4000}(?:\.[\w-]{0,1000})?/g, by: mark('jeton') },
  { pattern: /\b(Bearer )[\w.~+/=-]{8,4000}/g, by: after('jeton') },
  { pattern: /((?:mot de passe|password|passwd|mdp)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;&}]{1,200}/gi, by: after('mot de passe') },
  { pattern: new RegExp(`((?:^|[?&#;{,\\s"'])(?:${tokenKey})["']?\\s?[=:]\\s?["']?)(?![A-Z]{1,12}[_-]|\\[)(?=[\\w%~+/.-]{0,200}\\d)[\\w%~+/.=-]{6,500}`, 'gi'), by: after('jeton') },
  { pattern: /\b[\w.%+-]{1,64}(?:@|%40)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}\b/g, by: mark('e-mail') },
  { pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, by: mark('identifiant') },
  { pattern: /(C:\\Users\\|\/home\/|\/Users\/)[^\\/\s]{1,60}/g, by: after('compte') },
  { pattern: new RegExp(`((?:^|[?&{,\\s"'])(?:${userKey})["']?\\s?[=:]\\s?["']?)(?!\\[|true|false|null)[\\p{L}\\d._-]{3,80}`, 'giu'), by: after('identifiant') },
  { pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){4,7}(?: ?[A-Z0-9]{1,3})?\b/g, by: (match) => (hasIbanKey(bare(match)) ? '[IBAN]' : match) },
  { pattern: /\b[1-478][ .]?\d{2}[ .]?\d{2}[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}\b/g, by: (match) => (hasNirKey(bare(match)) ? '[numéro de sécurité sociale]' : match) },
  { pattern: /\b(?:\d[ -]?){13,19}\b/g, by: (match) => (/^\d/.test(match) && hasLuhnKey(bare(match)) ? '[numéro]' : match) },
  { pattern: /(?<![\d.])(?:\+33|0033|0)[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]?\d{2}){4}(?![\d])/g, by: (match) => (servicePhone.test(match) ? match : '[téléphone]') },
  { pattern: /\b[A-HJ-NPR-Z0-9]{17}\b/g, by: (match) => (/[A-Z]/.test(match) && /\d{4}$/.test(match) ? '[numéro de véhicule]' : match) },
  { pattern: /\b20\d{2}[A-Z]{2}\d{5}\b/g, by: mark('numéro de formule') },
  { pattern: /(?<![A-Za-z0-9])[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{1,2}(?![A-Za-z0-9])/gi, by: plate },
  { pattern: /(?<![A-Za-z0-9])\d{1,4}[ -]?[A-Z]{2,3}[ -]?(?:\d{2,3}|2[AB])(?![A-Za-z0-9])/g, by: (match) => (readFniPlate(bare(match)) ? '[immatriculation]' : match) },
  { pattern: /\b\d{2}[A-Z]{2}\d{5}\b/g, by: mark('numéro de titre') },
  { pattern: /\bAN\d{2}-\d{3}-\d{6}\b/g, by: mark('numéro de dossier') },
  { pattern: /((?:n[ée]e?(?:\(e\))? le|naissance["'>=: ]{0,4}|ddn[=": ]{1,3}|dob[=": ]{1,3}|birth_?date[=": ]{1,3})\s?)(?:\d{1,2}[/. -](?:\d{1,2}|\p{L}{3,9})[/. -]\d{4}|\d{4}-\d{2}-\d{2})/giu, by: after('date de naissance') },
  { pattern: new RegExp(`(\\[date de naissance\\] à )${word}(?: \\(\\d{2,3}\\))?`, 'gu'), by: after('lieu de naissance') },
  { pattern: /\b\d{1,4}(?: (?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|all[ée]e|chemin|impasse|place|route|quai|cours|square|passage|r[ée]sidence|lotissement)\b[^,;:"<\n]{1,60}?(?:,? ?\d{5} [\p{Lu}][\p{L} '-]{1,40}?(?=[ .,;"<]|$)|(?=[,;."<]|$))/giu, by: mark('adresse') },
  { pattern: /\b(?:\d{1,4}(?:%20| )(?:bis(?:%20| ))?)(?:rue|avenue|boulevard|all|chemin|impasse|place|route)[\w%.-]{1,120}/gi, by: mark('adresse') },
  { pattern: new RegExp(`((?:["']|\\b)(?:${nameKey})["']?\\s?[=:]\\s?["'])(?!\\[)[\\p{L}][\\p{L} ’'.-]{1,80}`, 'giu'), by: after('nom') },
  { pattern: new RegExp(`([?&](?:${nameKey})=)(?!\\[)[^&#\\s]{1,120}`, 'gi'), by: after('nom') },
  { pattern: new RegExp(`(\\b(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Bonjour|titulaire|cotitulaire|vendeur|acquéreur|acheteur)\\s?:? )(?!\\[)(?:${fullName})`, 'gu'), by: after('nom') },
  { pattern: new RegExp(`((?:[Jj]e suis|m’appelle|m'appelle|au nom de|en tant que|[Dd]ossier de|[Pp]rofil de|identité de|[Nn]om ?:|[Pp]rénom ?:|[Cc]otitulaire ?:|[Tt]itulaire ?:|[Dd]emande pour) )(?!\\[)(?:${fullName})`, 'gu'), by: after('nom') },
  { pattern: /((?:dossier|demande|demandes|dossiers|NEPH|neph|permis|numéro fiscal|timbre fiscal|pré-demande|identité)\b["']?[ /:=n°N]{0,8}(?:numéro )?["']?)(?!\[)(?=[A-Z0-9]{0,20}\d)[A-Z0-9]{8,20}\b/gi, by: after('numéro') },
  { pattern: /(code (?:de cession|confidentiel|e-?photo)\s?:?\s?)(?!\[)(?=[A-Z0-9-]{0,40}[A-Z0-9])[A-Z0-9]{4,6}\b(?![a-zà-ÿ])/g, by: after('code') },
  { pattern: /\b(?:[A-Z0-9]{4}[ -]){5}[A-Z0-9]{2}\b/g, by: mark('code') },
];

function plate(match: string): string {
  const compact = bare(match).toUpperCase();
  return !publicPlates.has(match) && match === match.toUpperCase() && compact.length === 7 && readSivPlate(compact) ? '[immatriculation]' : match;
}
