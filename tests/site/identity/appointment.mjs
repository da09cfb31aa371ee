import { material } from '../stacks/material.mjs';

/**
 * The search of an appointment, then its booking with the pre-application number (procedures.md 3.11 and 4.8). The real booking is
 * on the town hall's own site: it is joined here, with the two messages that booking software is known to give.
 */

/** The number that this service takes as already used. */
const used = 'DEJAPRIS00';

function numberCheck(value) {
  if (!/^[A-Z0-9]{10}$/i.test(value)) return 'Numéro de pré-demande ANTS doit comporter 10 chiffres et lettres';
  return value.toUpperCase() === used ? 'Ce numéro de pré-demande ANTS est déjà utilisé pour un RDV auprès de Mairie d’Exemple' : undefined;
}

/** @type {import('../journeys/journey.mjs').Journey} */
export const appointment = {
  id: 'rendez-vous',
  title: 'Recherchez un rendez-vous pour la délivrance d’un passeport ou d’une carte d’identité',
  brand: 'Rendez-vous passeport et carte d’identité',
  stack: material,
  client: true,
  address: (page) => `/${page}`,
  words: { next: 'Continuer', back: 'Retour', last: 'Confirmer le rendez-vous' },
  steps: [
    {
      page: 'recherche',
      title: 'Votre recherche',
      fields: [
        { name: 'lieu', label: 'Ville ou code postal' },
        { name: 'debut', id: 'start-date', label: 'À partir du', type: 'date' },
        { name: 'fin', id: 'end-date', label: 'Jusqu’au', type: 'date', optional: true },
        { name: 'motif', id: 'selectMotif', label: 'Motif du rendez-vous', kind: 'select', options: ['Carte d’identité', 'Passeport', 'Carte d’identité + passeport'] },
        { name: 'personnes', id: 'selectPersonDesktop', label: 'Nombre de personnes', kind: 'select', options: ['1', '2', '3', '4', '5'] },
      ],
    },
    { page: 'creneaux', title: 'Choix du créneau', fields: [{ name: 'creneau', label: 'Mairie d’Exemple', kind: 'radios', options: ['Lundi à 9 h 00', 'Mardi à 10 h 30', 'Jeudi à 16 h 15'] }] },
    {
      page: 'coordonnees',
      title: 'Vos coordonnées',
      fields: [
        { name: 'predemande', label: 'Numéro de pré-demande ANTS', hint: '10 chiffres et lettres', check: numberCheck },
        { name: 'nom', label: 'Nom de naissance' },
        { name: 'prenom', label: 'Prénom' },
        { name: 'courriel', label: 'Adresse électronique', type: 'email' },
        { name: 'portable', label: 'Téléphone portable', type: 'tel', optional: true },
      ],
    },
    { page: 'recapitulatif', title: 'Récapitulatif', recap: true, fields: [] },
  ],
  end: { page: 'confirmation', title: 'Votre rendez-vous est confirmé', texts: ['Mairie d’Exemple. Apportez votre numéro de pré-demande et l’original de vos justificatifs.'] },
};
