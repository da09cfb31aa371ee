/**
 * The names of procedures and steps, as the study of the known problems wrote them. The maps of
 * `knowledge/portals/` and the `where` of the issues must use the same words, or an issue never shows.
 */
import type { PortalId } from '../page/facts';

export const PORTALS = ['institutionnel', 'compte', 'immatriculation', 'permis', 'identite', 'rdv', 'siv', 'histovec', 'franceconnect'] as const satisfies readonly PortalId[];

export const PROCEDURES: readonly string[] = [
  'immat-achat-occasion',
  'immat-cession',
  'immat-adresse',
  'immat-duplicata',
  'immat-neuf',
  'immat-import',
  'immat-succession',
  'immat-correction',
  'immat-autre',
  'permis-inscription',
  'permis-titre',
  'permis-perte-vol',
  'permis-renouvellement-medical',
  'permis-echange',
  'permis-releve',
  'identite-predemande',
  'identite-rdv-mairie',
  'identite-remise',
  'histovec-csa',
  'simplimmat',
  'compte-france-identite',
];

export const STEPS: readonly string[] = [
  'avant-demarche',
  'connexion',
  'creation-compte',
  'identification-vehicule',
  'identification-permis',
  'saisie-titulaire',
  'saisie-adresse',
  'pieces-jointes',
  'code-photo',
  'paiement',
  'validation-finale',
  'instruction',
  'reception-titre',
  'prise-rdv-mairie',
  'contact-support',
  'apres-demarche',
];
