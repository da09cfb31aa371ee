import { dateCheck, plateCheck, postalCheck } from '../journeys/checks.mjs';

/** Steps that several vehicle journeys share (vehicle-screens.md, sections 1 to 3); names of fields are ours. */

export const words = { next: 'Suivant', back: 'Précédent', last: 'Valider ma demande' };

export const forWhom = { name: 'pour', label: 'Vous faites cette démarche', kind: 'radios', options: ['Pour moi-même', 'Pour quelqu’un d’autre'] };
export const confidentialCode = { name: 'code-confidentiel', label: 'Code confidentiel', hint: 'À 5 chiffres. Inutile avec FranceConnect.', optional: true };
export const plate = { name: 'immatriculation', label: 'Immatriculation du véhicule', check: plateCheck };

/** @param {string} label */
export const date = (name, label, rest = {}) => ({ name, label, hint: 'JJ/MM/AAAA', check: dateCheck, ...rest });

/** @param {string} label */
export const file = (name, label, rest = {}) => ({ name, label, kind: 'file', hint: 'JPG, PNG, BMP, TIFF, PDF. 4 Mo au plus.', ...rest });

export const addressFields = [
  { name: 'numero-voie', label: 'Numéro de voie' },
  { name: 'etage', label: 'Étage / Escalier / Appartement', optional: true },
  { name: 'libelle-voie', label: 'Libellé de la voie' },
  { name: 'code-postal', label: 'Code postal', check: postalCheck },
  { name: 'commune', label: 'Commune' },
];

export const recap = { page: 'recapitulatif', title: 'Récapitulatif', recap: true, fields: [] };

/** @param {readonly string[]} texts */
export const finish = (texts) => ({ page: 'pour-terminer', title: 'Pour terminer', texts: ['Votre demande est enregistrée.', 'Numéro de dossier : 0000 EXEMPLE 42', 'Accusé d’enregistrement de votre demande', ...texts] });
