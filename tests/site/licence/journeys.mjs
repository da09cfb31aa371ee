import { dateCheck } from '../journeys/checks.mjs';
import { bootstrap } from '../stacks/bootstrap.mjs';
import { dsfr } from '../stacks/dsfr.mjs';
import { civilStatus, contact, documents, photo, reason, summary } from './steps.mjs';

/**
 * The licence wizard: made on the server, one full page load per step, a hidden token in each form (procedures.md 4.4). All its
 * journeys share their addresses. DSFR is what an audit of 2026 saw; two are drawn as its Java pages may have been before.
 */

const situations = ['Perte du permis', 'Vol du permis', 'Permis détérioré', 'Renouvellement de titre', 'Réussite à l’examen du permis de conduire'];

const journey = (id, title, steps, rest = {}) => ({
  id,
  title,
  brand: 'Permis de conduire',
  trail: [title],
  stack: dsfr,
  address: (page) => `/ihm-spd/pages/${page}.action`,
  words: { next: 'Étape suivante', back: 'Étape précédente', last: 'Valider ma demande' },
  steps,
  end: { page: 'confirmation', title: 'Demande transmise', texts: ['Votre demande est transmise. Numéro de dossier : 0000 EXEMPLE 42.'] },
  ...rest,
});

const loss = [
  { name: 'datePerte', label: 'Date de la perte', hint: 'JJ/MM/AAAA', check: dateCheck },
  { name: 'lieuPerte', label: 'Lieu de la perte' },
];
const stamp = { page: 'timbreform', title: 'Timbre fiscal', texts: ['Cette demande coûte 25 €.'], fields: [{ name: 'timbre', label: 'Numéro du timbre fiscal', hint: '16 chiffres' }] };

const medical = {
  page: 'avismedicalform',
  title: 'Avis médical',
  fields: [
    { name: 'dateVisite', label: 'Date de la visite médicale', hint: 'JJ/MM/AAAA', check: dateCheck },
    { name: 'avis', label: 'Avis rendu', kind: 'radios', options: ['Apte', 'Apte avec restrictions'] },
  ],
};

const foreign = {
  page: 'permisetrangerform',
  title: 'Votre permis',
  fields: [
    { name: 'paysPermis', label: 'Pays qui a délivré le permis', kind: 'select', options: ['Belgique', 'Italie', 'Maroc', 'Suisse'] },
    { name: 'numeroPermisEtranger', label: 'Numéro du permis étranger' },
    { name: 'dateDelivrance', label: 'Date de délivrance', hint: 'JJ/MM/AAAA', check: dateCheck },
  ],
};

/** The first one is what the known address opens; its last step fails, as the known message tells. @type {readonly import('../journeys/journey.mjs').Journey[]} */
export const licences = [
  journey('titre', 'Demande de permis de conduire', [reason(situations), civilStatus, contact, photo, documents(), summary], { final: '500' }),
  journey('inscription', 'S’inscrire à l’examen du permis de conduire', [reason(['Première inscription', 'Retour à la conduite après une annulation']), civilStatus, contact, photo, documents(['certificatJdc', 'Certificat de participation à la JDC', true]), summary]),
  journey('perte', 'Perte, vol, détérioration, fin de validité ou changement d’état civil', [reason(situations, loss), civilStatus, contact, photo, documents(), stamp, summary]),
  journey('medical', 'Renouvellement du permis de conduire après avis médical', [reason(situations), medical, civilStatus, contact, photo, documents(['avisMedical', 'Avis médical (cerfa 14880)']), summary], { stack: bootstrap }),
  journey('echange', 'Échanger son permis de conduire étranger', [reason(['Permis européen', 'Permis non européen']), foreign, civilStatus, contact, photo, documents(['permisEtranger', 'Permis étranger, recto et verso'], ['traduction', 'Traduction officielle', true]), summary], { stack: bootstrap }),
];
