import type { Entry } from '../../../utils/knowledge/schema';
import { seeded } from '../random';

export const url = 'https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion/validation';

const labels = ['Numéro d’immatriculation', 'Code de cession', 'Numéro de formule', 'Date du certificat d’immatriculation', 'Nom de naissance', 'Prénoms', 'Date de naissance', 'Code postal', 'Commune', 'Nom de la voie', 'Adresse électronique', 'Téléphone', 'Numéro VIN', 'SIREN'];

/** The message of a real entry: on the page, one issue is to be found. */
const error = 'Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement.';

/**
 * A form of the estate, grown: menus, 40 fields in groups, help under each, a refused field, one known message, then paragraphs and lists in the words
 * of the list itself, so that the index has words to stumble on.
 * @param elements how many the document has, all told
 */
export function formOf(real: readonly Entry[], elements: number): string {
  const random = seeded(elements);
  const words = real.flatMap(({ title, symptom, advice }) => [title.fr, symptom.fr, ...advice.fr.map(({ text }) => text)].join(' ').split(/\s+/));
  const prose = (count: number) => Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const field = (n: number) => `<div class="fr-input-group"><label class="fr-label" for="f${n}">${labels[n % labels.length]} <span class="fr-hint-text">${prose(6)}</span></label><input class="fr-input" id="f${n}" name="champ${n}" aria-describedby="h${n}"><p id="h${n}" class="fr-hint-text">${prose(8)}</p></div>`;
  const head = `<header><nav><ul>${`<li><a href="#">${prose(3)}</a></li>`.repeat(20)}</ul></nav></header><main><h1>Acheter ou recevoir un véhicule d’occasion</h1><ol class="fr-stepper"><li>Véhicule</li><li>Titulaire</li><li aria-current="step">Récapitulatif</li></ol><h2>Récapitulatif</h2><div class="fr-alert fr-alert--error" role="alert"><p>${error}</p></div><div class="fr-alert fr-alert--info"><p>${prose(14)}</p></div><form>`;
  const fields = Array.from({ length: 40 }, (_, n) => field(n)).join('');
  // Five elements of the document, of the head and of the main part; 40 fields of five; the rest in cards of five.
  const before = (head.match(/<(?!\/)/g)?.length ?? 0) + 40 * 5 + 6;
  const card = () => `<section class="fr-card"><h3>${prose(5)}</h3><p>${prose(18)} <a href="#">${prose(2)}</a></p><p>${prose(12)}</p></section>`;
  const cards = Array.from({ length: Math.max(0, Math.round((elements - before) / 5)) }, card).join('');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Récapitulatif</title></head><body>${head}${fields}</form>${cards}</main></body></html>`;
}
