import { dateCheck, postalCheck } from '../journeys/checks.mjs';
import { dsfr } from '../stacks/dsfr.mjs';

/** The identity pre-application (procedures.md 3.10, vehicle-screens.md 4.2 and 4.3); the markup of its hosts is unknown, that of the licence wizard is taken. */

const born = (of) => [
  { name: `dateNaissance${of}`, label: 'Date de naissance', hint: 'JJ/MM/AAAA', check: dateCheck },
  { name: `lieuNaissance${of}`, label: 'Commune de naissance' },
];

const parent = (of) => [
  { name: `qualite${of}`, label: `Parent ${of}`, kind: 'radios', options: ['Père', 'Mère'] },
  { name: `nom${of}`, label: 'Nom de naissance' },
  { name: `prenoms${of}`, label: 'Prénom(s)' },
  ...born(of),
];

const civilStatus = (passport) => [
  { name: 'sexe', label: 'Sexe', kind: 'radios', options: ['Féminin', 'Masculin'] },
  { name: 'nom', label: 'Nom de famille' },
  { name: 'deuxiemeNom', label: 'Deuxième nom (nom d’usage)', optional: true },
  { name: 'prenoms', label: 'Prénom(s)' },
  { name: 'taille', label: 'Taille', hint: 'En mètres, par exemple 1,65' },
  ...(passport ? [{ name: 'yeux', label: 'Couleur des yeux', kind: 'select', options: ['Bleu', 'Marron', 'Vert'] }] : []),
  ...born(''),
];

const basis = ['Vous êtes né(e) en France et l’un au moins de vos parents est né en France', 'Vous êtes né(e) en France et l’un au moins de vos parents est français', 'Vous êtes de nationalité française par mariage', 'Autre motif'];

const stamp = { page: 'timbre', title: 'Timbre fiscal', fields: [{ name: 'timbre', label: 'Numéro du timbre fiscal', hint: '16 chiffres' }] };

const preApplication = (id, title, passport) => ({
  id,
  title,
  brand: 'Passeport et carte d’identité',
  trail: [title],
  stack: dsfr,
  address: (page) => `/pages/${page}`,
  words: { next: 'Étape suivante', back: 'Étape précédente', last: 'Valider la pré-demande' },
  steps: [
    { page: 'motif', title: 'Motif de la pré-demande', texts: ['Le motif ne peut plus être modifié ensuite.'], fields: [{ name: 'motif', label: 'Pourquoi faites-vous cette pré-demande ?', kind: 'radios', options: ['Première demande', 'Renouvellement', 'Perte', 'Vol'] }] },
    { page: 'etat-civil', title: 'État civil', fields: civilStatus(passport) },
    { page: 'filiation', title: 'Filiation', fields: [...parent('1'), ...parent('2')] },
    { page: 'nationalite', title: 'Nationalité', fields: [{ name: 'nationalite', label: 'Vous êtes français(e) parce que :', kind: 'radios', options: basis }] },
    {
      page: 'adresse',
      title: 'Adresse et contact',
      fields: [
        { name: 'voie', label: 'Adresse' },
        { name: 'codePostal', label: 'Code postal', check: postalCheck },
        { name: 'commune', label: 'Commune' },
        { name: 'portable', label: 'Tél. portable', type: 'tel', optional: true },
        { name: 'courriel', label: 'Adresse électronique', type: 'email' },
      ],
    },
    ...(passport ? [stamp] : []),
    { page: 'recapitulatif', title: 'Récapitulatif', recap: true, fields: [] },
  ],
  end: { page: 'confirmation', title: 'Votre pré-demande est enregistrée', texts: ['Numéro de pré-demande : A1B2C3D4E5', 'Notez ce numéro ou imprimez le récapitulatif et son QR code, puis prenez rendez-vous en mairie.'] },
});

/** @type {import('../journeys/journey.mjs').Journey} */
export const cardPreApplication = preApplication('cni', 'Pré-demande CNI', false);
/** @type {import('../journeys/journey.mjs').Journey} */
export const passportPreApplication = preApplication('passeport', 'Pré-demande passeport', true);
