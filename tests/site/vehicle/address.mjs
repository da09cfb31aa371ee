import { ember } from '../stacks/ember.mjs';
import { addressFields, confidentialCode, file, finish, forWhom, plate, recap, words } from './steps.mjs';

/** Change of address on the registration card (procedures.md 3.3), in the manner of the account's application; the first changes are free, so nothing is paid. */

/** @type {import('../journeys/journey.mjs').Journey} */
export const address = {
  id: 'adresse',
  title: 'Modifier l’adresse de sa carte grise',
  brand: 'Mon espace véhicule',
  stack: ember,
  client: true,
  address: (page) => `/demarche/modifier-l-adresse/${page}`,
  words: { ...words, next: 'Continuer' },
  steps: [
    { page: 'pour-commencer', title: 'Pour commencer', fields: [forWhom, plate, confidentialCode] },
    { page: 'nouvelle-adresse', title: 'Votre nouvelle adresse', texts: ['L’ancienne adresse est remplacée par celle-ci.'], fields: addressFields },
    { page: 'pieces', title: 'Pièces justificatives', fields: [file('domicile', 'Justificatif de domicile de moins de 6 mois')] },
    recap,
  ],
  end: finish(['Une étiquette est envoyée à la nouvelle adresse.']),
};
