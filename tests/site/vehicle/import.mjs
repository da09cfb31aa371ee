import { postalCheck } from '../journeys/checks.mjs';
import { struts } from '../stacks/struts.mjs';
import { date, file, recap, words } from './steps.mjs';

/** A used vehicle registered abroad, through « Autre demande » (vehicle-screens.md 3.5): tables; paid after the examination. */

const asked = 'Je souhaite faire une autre demande';

/** @type {import('../journeys/journey.mjs').Journey} */
export const foreignVehicle = {
  id: 'import',
  title: 'Demander la carte grise d’un véhicule d’occasion ayant une immatriculation étrangère',
  brand: 'Immatriculation',
  stack: struts,
  address: (page) => `/demarche/saisie/${page}.do`,
  words,
  steps: [
    {
      page: 'categorie',
      title: 'Votre demande',
      heading: asked,
      fields: [
        { name: 'demande.categorie', label: 'Catégorie', kind: 'select', options: ['Immatriculer un véhicule pour une première fois en France', 'Modifier un certificat d’immatriculation'] },
        { name: 'demande.sousCategorie', label: 'Sous-Catégorie', kind: 'select', options: ['Véhicule d’occasion d’origine étrangère', 'Véhicule neuf'] },
      ],
    },
    {
      page: 'vehicule',
      title: 'Le véhicule',
      fields: [
        { name: 'vehicule.numeroVIN', label: 'Numéro d’identification du véhicule (E)' },
        { name: 'vehicule.marque', label: 'Marque (D.1)' },
        { name: 'vehicule.genre', label: 'Genre national (J.1)', kind: 'select', options: ['VP', 'CTTE', 'MTL'] },
        date('vehicule.datePremImmat', 'Date de première immatriculation'),
        { name: 'vehicule.pays', label: 'Pays de la carte grise étrangère' },
      ],
    },
    {
      page: 'titulaire',
      title: 'Le titulaire',
      fields: [
        { name: 'titulaire.nom', label: 'Nom de naissance' },
        { name: 'titulaire.nomUsage', label: 'Nom d’usage', optional: true },
        { name: 'titulaire.prenom', label: 'Prénom(s)' },
        { name: 'titulaire.sexe', label: 'Sexe', kind: 'radios', options: ['Féminin', 'Masculin'] },
        date('titulaire.dateNaissance', 'Date de naissance'),
      ],
    },
    {
      page: 'adresse',
      title: 'L’adresse',
      fields: [
        { name: 'adresseTitulaire.numeroVoie', label: 'Numéro de voie' },
        { name: 'adresseTitulaire.libelle', label: 'Libellé de la voie' },
        { name: 'adresseTitulaire.codePostal', label: 'Code postal', check: postalCheck },
        { name: 'adresseTitulaire.commune', label: 'Commune' },
      ],
    },
    {
      page: 'pieces',
      title: 'Pièces justificatives',
      fields: [
        file('piece.carte', 'Carte grise étrangère ou preuve de propriété'),
        file('piece.quitus', 'Quitus fiscal ou certificat 846 A'),
        file('piece.domicile', 'Justificatif de domicile de moins de 6 mois'),
        file('piece.controle', 'Preuve du contrôle technique', { optional: true }),
      ],
    },
    recap,
  ],
  end: { page: 'pour-terminer', title: 'Pour terminer', texts: ['Votre demande est enregistrée.', 'Numéro de dossier : 0000 EXEMPLE 42', 'Le paiement vous sera demandé dans votre espace, après l’examen du dossier.'] },
};
