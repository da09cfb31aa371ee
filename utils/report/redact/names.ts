/** Names of persons: after the words that announce them, by first names that exist, and wherever the same name comes again. */
import { isCommon, isFirstName, isSureFirstName, isSureSurname, isUpper, readName, skipCivility } from './persons';
import { fold } from './reading';
import type { Reading } from './reading';
import { shape } from './spans';
import type { Finder, Span } from './spans';

/** After these a name is expected, small letters included. */
const expecting =
  "(?:je m'appelle|m'appelle|s'appelle|je me nomme|se nomme|nomme(?:e|\\(e\\))?|prenomme(?:e)?|mon (?:pre)?nom(?: de (?:famille|naissance|jeune fille)| d'usage)?(?: est| c'est)?|au nom (?:et prenom )?(?:de|d')|aux? noms? (?:de|d')|pour le compte (?:de|d')|de la part (?:de|d')|a l'attention (?:de|d')|en tant que|en tant qu'|identifie(?:e|\\(e\\))? (?:comme|:)|authentifie(?:e|\\(e\\))? (?:comme|:)|session (?:de|d')|connecte(?:e|\\(e\\))? (?:comme|avec le compte (?:de|d')|sous le nom (?:de|d'))|logged in as|signed in as|welcome,?|hello,?)";

/** After these a name may come, in capitals or with a capital only. */
const allowing = [
  "m(?:r|me|lle|rs)?\\.?|mmes|monsieur|madame|mademoiselle|maitre|me|dr|docteur",
  "bonjour|bonsoir|bienvenue|salut|cher|chere|merci|au revoir|rebonjour|coucou",
  "(?:co-?)?titulaire|(?:co-?)?acquereur|(?:co-?)?vendeu(?:r|se)|acheteu(?:r|se)|proprietaire|(?:co-?)?locataire|demandeu(?:r|se)|declarant|conduct(?:eur|rice)|candidat|usager|mandataire|mandant|beneficiaire|heritier|epou(?:x|se)|conjoint|pere|mere|fils|fille|frere|s.ur|mari|femme|compagnon|compagne|tut(?:eur|rice)|defunt|hebergeur|hebergeant|signataire|utilisat(?:eur|rice)|expediteur|destinataire|client|payeur|porteur|deposant|representant|parent|enfant|ami|voisin|associe|gerant|patient|interesse|requerant|grand-pere|grand-mere|oncle|tante|cousin",
  "je suis|ici|moi c'est|c'est|moi|signe|signe par|cordialement|bien a vous|salutations|nee|veuve|epouse|ep\\.|alias|dit|chez|avec|et",
  "(?:dossier|profil|compte|espace|photo|photo d'identite|identite|signature|demande|permis|carte grise|carte d'identite|passeport|certificat|papiers|voiture|vehicule|telephone|mail|courriel|adresse|fiche|justificatif|attestation|mandat|naissance|part|nom|piece|pieces|titre|infos?|donnees|messages?|reponse|menu|avatar|portrait|rendez-vous|espace personnel|heritage|succession|deces) (?:de|d')",
  "(?:adresse|transmis|vendu|cede|achete|appartient|appartenant|attribue|destine|donne|remis|rattache|associe|lie|accorde)(?:e|es|s|\\(e\\))? (?:a|au|par|pour)",
  "(?:cree|vendu|cede|achete|saisi|signe|modifie|depose|valide|envoye|deposee|soumis|soumise|initie|traite|refuse|demande|faite?|rempli)(?:e|s|es|\\(e\\))? (?:par|pour)",
  '(?:de|par|pour|a|user|by|for|from|to)',
].join('|');

/** « (e) », « actuel », « principal », « est », « n° 1 » and the colon that may come between. */
const filling = "(?:\\(e\\)|\\(s\\)|e)?(?: (?:du|de la|de l'|de ce|de votre|d'un) ?[a-z]{4,20}(?= est))?(?: (?:actuel(?:le)?|principal(?:e)?|legal(?:e)?|est|etait|particulier|n°? ?\\d|\\d))?(?: ?[:,=] ?| - | )(?:(?:m(?:r|me|lle)?\\.?|monsieur|madame|mademoiselle|maitre|dr|docteur)(?: et (?:m(?:me|r)?\\.?|madame))? )?[«\"']? ?";

const announced = new RegExp(`(?<![\\w-])(?:(?<sure>${expecting})|(?<weak>${allowing}))(?:${filling}|(?<=d'))`, 'g');

/** Prepositions announce anything: the name must then look like one by itself. */
const weakest = /^(?:de|par|pour|a|user|by|for|from|to|et|avec|chez|ici|moi|c'est|dit|ami|me)[^a-z]/;

const civility = /\bm(?:r|me|lle)?\.? $|(?:monsieur|madame|mademoiselle|maitre|docteur|dr) $/;

function* inContext({ plain, folded }: Reading): Generator<Span> {
  for (const { 0: intro, groups, index } of folded.matchAll(announced)) {
    const start = skipCivility(folded, index + intro.length);
    const end = readName(plain, folded, start, { small: groups?.sure !== undefined });
    if (end === start) continue;
    const low = folded.slice(start, end);
    const first = low.split(/[ ,]+/)[0] ?? '';
    if (weakest.test(intro) && !civility.test(intro) && !(isFirstName(first) || isSureSurname(first) || isPair(plain.slice(start, end)))) continue;
    if (done.test(intro) && !civility.test(intro) && !(isFirstName(first) || isSureSurname(first) || isTwoWords(plain.slice(start, end)))) continue;
    if (groups?.sure === undefined && isLonelyWord(plain.slice(start, end), low)) continue;
    yield { start, end, mark: 'nom' };
  }
}

/** « vendu par », « cédé à »: a firm or a town may follow, so two words with a capital. */
const done = /^\S+ (?:a|au|par|pour)[^a-z]/;
const isTwoWords = (name: string) => /^\p{Lu}[\p{L}\p{M}'-]+ (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}'-]+/u.test(name) && !/^(?:saint|sainte|st|le|la|les)\b/i.test(name);

/** « Zbigniew BRZEZINSKI », « BRZEZINSKI Zbigniew »: one word in capitals, the other with one. */
const isPair = (name: string) => /^\p{Lu}[\p{Ll}\p{M}'-]+[ ](?:\p{Lu}[\p{Lu}\p{M}'-]+ ?)+$|^(?:\p{Lu}[\p{Lu}\p{M}'-]+[ ])+\p{Lu}[\p{Ll}\p{M}'-]+$/u.test(name);

/** A sign like « A », « B2 » after « candidat » is a category. */
const isLonelyWord = (name: string, low: string) => low.length < 2 || (/^\p{Lu}{2,3}$/u.test(name) && !isFirstName(low));

/** A word with a capital; `d'Artagnac` too. */
const token = /(?<![\p{L}\p{M}]|\p{L}['-])(?:[dl]')?\p{Lu}(?:[\p{L}\p{M}]|['-](?=\p{L})){0,40}/gu;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly low: string;
}

/** First names next to family names, and names that are nothing else. */
function* byItself(reading: Reading): Generator<Span> {
  const { plain, folded } = reading;
  let before: Token | undefined;
  for (const { 0: written, index } of plain.matchAll(token)) {
    const now: Token = { start: index, end: index + written.length, plain: written, low: folded.slice(index, index + written.length) };
    const near = before && now.start - before.end === 1 && /[ \u00A0_]/.test(plain.charAt(before.end)) ? before : undefined;
    yield* capital(now, near, reading);
    before = now;
  }
}

function* capital(now: Token, near: Token | undefined, { plain, folded }: Reading): Generator<Span> {
  const sure = isSureFirstName(now.low);
  const glued = /[\p{L}\p{N}]/u.test(plain.charAt(now.start - 1)) || /[\p{N}(]/u.test(plain.charAt(now.end));
  if (glued || near?.low === 'saint' || near?.low === 'sainte' || near?.low === 'st') return;
  // DUPONT Jean
  if (near && isFirstName(now.low) && near.plain.length > 1 && !isCommon(near.low) && (isUpper(near.plain) || isSureSurname(near.low)) && (sure || isSureSurname(near.low) || !isUpper(now.plain))) {
    yield { start: near.start, end: now.end, mark: 'nom' };
  }
  if (isFirstName(now.low)) {
    const end = readName(plain, folded, now.start);
    if (end > now.end && (sure || isSureSurname(folded.slice(now.end + 1, end)) || isPair(plain.slice(now.start, end)))) yield { start: now.start, end, mark: 'nom' };
    else if (sure && !isUpper(now.plain)) yield { start: now.start, end: now.end, mark: 'nom' };
    else if (sure && now.plain.length > 3) yield { start: now.start, end: now.end, mark: 'nom' };
  } else if (isSureSurname(now.low) && (isUpper(now.plain) || near === undefined)) yield { start: now.start, end: now.end, mark: 'nom' };
}

/** A login made of names: `jean.dupont`, `marie-claire_petit`. */
function* logins({ plain, folded }: Reading): Generator<Span> {
  for (const { 0: written, index } of folded.matchAll(/(?<![\w.@-])[a-z][a-z-]{1,30}[._][a-z][a-z'-]{1,30}(?:\d{1,4})?(?![\w@(])/g)) {
    const [first = '', last = ''] = written.replace(/\d+$/, '').split(/[._]/);
    if (isCommon(last) || isCommon(first) || plain.charAt(index - 1) === '$' || /^(?:js|css|map|pdf|png|jpe?g|html?|php|json|gouv|fr|com)$/.test(last)) continue;
    if ((isSureFirstName(first) && last.length > 2) || (isSureSurname(first) && isFirstName(last)) || (isFirstName(first) && isSureSurname(last))) {
      yield { start: index, end: index + written.length, mark: 'compte' };
    }
  }
}

/** `/profil/louise-hamon`: a path that names its owner. */
const owners = shape('compte', /(?<before>\/(?:profils?|profiles?|usagers?|users?|comptes?|accounts?|titulaires?|membres?|~)\/)[a-z]{2,30}(?:[-_.][a-z]{1,30}){0,4}\d{0,4}(?![\w.])/gi, (value) => fold(value).split(/[-_.\d]/).some((part) => isSureFirstName(part) || isSureSurname(part)));

/** A title that begins with a person: « Xiomara Quispe – Mes démarches ». */
const titles: Finder = function* ({ plain, folded }) {
  for (const { 0: intro, index } of folded.matchAll(/<title>|\btitle["']?\s?[=:]\s?["']/g)) {
    const start = index + intro.length;
    const end = readName(plain, folded, start);
    if (isTwoWords(plain.slice(start, end)) && /^(?: ?[-\u2013\u2014|\u00B7]|["'<])/.test(plain.slice(end, end + 2))) yield { start, end, mark: 'nom' };
  }
};

export const names: readonly Finder[] = [inContext, byItself, logins, owners, titles];

/** The words of names already found, wherever they come again with a capital. */
export function* again(found: readonly Span[], { plain, folded }: Reading): Generator<Span> {
  const known = new Set(
    found.filter(({ mark }) => mark === 'nom').flatMap(({ start, end }) => folded.slice(start, end).match(/[a-z][a-z'-]{2,40}/g) ?? []).filter((low) => !isCommon(low)),
  );
  if (known.size === 0) return;
  for (const { 0: written, index } of plain.matchAll(token)) {
    if (known.has(folded.slice(index, index + written.length))) yield { start: index, end: index + written.length, mark: 'nom' };
  }
}
