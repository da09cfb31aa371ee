import { dateParts } from '../journeys/journey.mjs';
import { bootstrap } from '../stacks/bootstrap.mjs';
import { confidentialCode, file, finish, forWhom, plate, recap, words } from './steps.mjs';

/** Duplicate of the registration card (procedures.md 3.4); its stack is unknown. Dates are cut in three boxes, and the plate too in one variant. */

const plateParts = [['debut', 'Deux lettres', 2], ['milieu', 'Trois chiffres', 3], ['fin', 'Deux lettres', 2]];
const cutPlate = { name: 'immatriculation', label: 'Numéro d’immatriculation', kind: 'parts', parts: plateParts, between: '-' };
const cutDate = (name, label) => ({ name, label, kind: 'parts', parts: dateParts });

const duplicateWith = (id, plateField) => ({
  id,
  title: 'Demande de duplicata',
  brand: 'Immatriculation',
  trail: ['Mes démarches', 'Demande de duplicata'],
  stack: bootstrap,
  client: true,
  address: (page) => `/demarche/refaire-sa-carte-grise/${page}`,
  words,
  steps: [
    { page: 'pour-commencer', title: 'Pour commencer', fields: [forWhom, plateField, confidentialCode] },
    { page: 'motif', title: 'Motif de la demande', fields: [{ name: 'motif', label: 'Pourquoi demandez-vous un duplicata ?', kind: 'radios', options: ['Perte', 'Vol', 'Détérioration'] }, cutDate('date-perte', 'Date de la perte ou du vol')] },
    { page: 'titulaire', title: 'Identité du titulaire', fields: [{ name: 'nom', label: 'Nom de naissance' }, { name: 'prenom', label: 'Prénom(s)' }, cutDate('date-naissance', 'Date de naissance'), { name: 'lieu', label: 'Pays et ville de naissance' }] },
    { page: 'pieces', title: 'Pièces justificatives', fields: [file('identite', 'Pièce d’identité du titulaire'), file('controle', 'Preuve du contrôle technique', { optional: true })] },
    recap,
  ],
  end: finish(['Certificat provisoire d’immatriculation (CPI) à imprimer, valable 1 mois']),
});

/** @type {readonly import('../journeys/journey.mjs').Journey[]} */
export const duplicates = [duplicateWith('duplicata', { ...plate, label: 'Numéro d’immatriculation' }), duplicateWith('duplicata-plaque', cutPlate)];
