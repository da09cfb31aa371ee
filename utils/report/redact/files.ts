/** Names of files: people put their own in them, in any order, with the day they were born. */
import { fileWords } from './common-words';
import { day } from './births';
import { isCommon, isFirstName, isSureFirstName, isSureSurname, isSurname } from './persons';
import { fold } from './reading';
import type { Finder, Span } from './spans';

const file = /(?<![\p{L}\p{N}])(?<name>[\p{L}\p{N}(][^\\/:*?"<>|\n=&#\uE000]{0,100})\.(?<kind>pdf|jpe?g|png|heic|heif|docx?|odt|tiff?|webp|gif|bmp|zip|msg|eml|txt|rtf|xlsx?|csv|ods|p7m|avif)(?![\p{L}\p{N}])/giu;
/** Words written together too: `passeportCamille`. */
const letters = /\p{Lu}[\p{Lu}\p{M}]{1,40}(?!\p{Ll})|\p{L}[\p{Ll}\p{M}']{0,40}/gu;

/** Papers that a person sends: another word in the name of the file is then somebody's. */
const ownPaper = /^(?:cni|cnie|ci|passeport|passport|permis|rib|kbis|justif|justificatif|domicile|attestation|carte|cg|grise|identite|facture|quittance|livret|acte|naissance|mandat|cession|certificat|photo|ephoto|selfie|signature|avis|impots?|releve|assurance|hebergement|hebergeant|titre|sejour|id|recto|verso|scan|procuration|bail|loyer|edf|vente|controle|dossier|demande|declaration|cerfa|jdc|assr|assr2|diplome|visite|vitale|pv|recepisse|contrat|bulletin)$/;

const isPaper = (low: string) => fileWords.has(low) || (isCommon(low) && low.length > 1);

export const files: Finder = function* ({ plain, folded }) {
  for (const { groups, index } of plain.matchAll(file)) {
    // Of a sentence that ends with a file, only the last piece is the file for sure.
    const name = groups?.name ?? '';
    const blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0'));
    const sentence = blank >= 0 && !isPaper(fold(name).match(/[a-z]+/)?.[0] ?? '');
    const from = sentence ? blank + 1 : 0;
    if (/\/(?:assets|static|img|images|css|js|fonts)\//.test(folded.slice(Math.max(0, index - 40), index))) continue;
    yield* inside(name.slice(from), index + from, folded);
  }
};

/** `m-da-costa`: initials and particles just before a name. */
function withParticles(folded: string, start: number, least: number): number {
  const [before = ''] = /(?<![a-z\d])(?:(?:[a-z]|de|da|du|des|di|dos|la|le|les|el|al|ben|van|von)[-_ .]){1,3}$/.exec(folded.slice(Math.max(least, start - 16), start)) ?? [];
  return start - before.length;
}

function* inside(name: string, offset: number, folded: string): Generator<Span> {
  const words = [...name.matchAll(letters)].map(({ 0: written, index }) => {
    const start = offset + index;
    return { start, end: start + written.length, low: folded.slice(start, start + written.length) };
  });
  const known = words.some(({ low }) => isSureFirstName(low) || isSureSurname(low));
  const paper = words.some(({ low }) => ownPaper.test(low));
  if (!known && !paper) return;
  let named = false;
  for (const { start, end, low } of words) {
    const name = isFirstName(low) || isSurname(low);
    if (isPaper(low) && !(name && isSureFirstName(low))) continue;
    if (low.length < 3 && !name) continue;
    named = true;
    yield { start: withParticles(folded, start, offset), end, mark: 'nom' };
  }
  if (!named) return;
  for (const { 0: date, index } of name.matchAll(new RegExp(`(?<!\\d)${day}`, 'giu'))) {
    const [year = ''] = /(?:19|20)\d{2}$|^(?:19|20)\d{2}/.exec(date) ?? [];
    if (year && Number(year) < 2013) yield { start: offset + index, end: offset + index + date.length, mark: 'naissance' };
  }
}
