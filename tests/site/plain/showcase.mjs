import { page } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/** Public pages that present a procedure; the three blocks are those of vehicle-screens.md, section 1, the slugs those of procedures.md 1.2. */
const wizard = (demarche) => `https://predemande-permisdeconduire.ants.gouv.fr/ihm-spd/pages/premotifdemandeform.action?demarche=${demarche}`;
const home = ['une pièce d’identité', 'un justificatif de domicile de moins de 6 mois'];

const portals = {
  'immatriculation.ants.gouv.fr': {
    brand: 'Immatriculation',
    procedures: {
      'vendre-ou-donner-votre-vehicule': { title: 'Vendre ou donner votre véhicule', minutes: 10, start: '/demarche/vendre-ou-donner-votre-vehicule', documents: ['le certificat d’immatriculation', 'le certificat de situation administrative', 'la preuve du contrôle technique'] },
      'acheter-ou-recevoir-un-vehicule-d-occasion': { title: 'Acheter ou recevoir un véhicule d’occasion', minutes: 20, start: '/demarche/acheter-ou-recevoir-un-vehicule-d-occasion', documents: ['le code de cession', 'un justificatif de domicile de moins de 6 mois', 'la carte grise barrée'] },
    },
  },
  'permisdeconduire.ants.gouv.fr': {
    brand: 'Permis de conduire',
    procedures: {
      'inscription-examen-permis': { title: 'S’inscrire à l’examen du permis de conduire', minutes: 20, start: wizard('inscription'), documents: [...home, 'un code e-photo'] },
      'perte-vol-deterioration-fin-de-validite-ou-changement-d-etat-civil': { title: 'Perte, vol, détérioration, fin de validité ou changement d’état civil', minutes: 20, start: wizard('perte'), documents: [...home, 'un code e-photo', 'un timbre fiscal'] },
    },
  },
  'passeport.ants.gouv.fr': {
    brand: 'Passeport et carte d’identité',
    procedures: {
      'faire-une-premiere-demande-de-carte-nationale-d-identite': { title: 'Faire une première demande de carte nationale d’identité', minutes: 10, start: 'https://predemande-cni.ants.gouv.fr/pages/motif', documents: ['une photo', ...home] },
      'effectuer-le-renouvellement-de-votre-passeport': { title: 'Effectuer le renouvellement de votre passeport', minutes: 10, start: 'https://predemande-passeport.ants.gouv.fr/pages/motif', documents: ['une photo', 'un timbre fiscal', ...home] },
    },
  },
};

/** @type {import('../request.mjs').Pages} */
export function showcase({ host, path }) {
  const { brand, procedures } = portals[host];
  if (path === '/' || path === '/demarches-en-ligne') {
    return page(layout({ title: brand, brand, content: html`<h1>Vos démarches : ${brand}</h1>${Object.entries(procedures).map(([slug, { title }]) => html`<p class="card"><a href="/demarches-en-ligne/${slug}">${title}</a></p>`)}` }));
  }
  const slug = path.replace('/demarches-en-ligne/', '');
  return Object.hasOwn(procedures, slug) ? page(presentation(brand, procedures[slug])) : undefined;
}

function presentation(brand, { title, minutes, start, documents }) {
  return layout({
    title,
    brand,
    trail: ['Démarches en ligne', title],
    content: html`<h1>${title}</h1><p>${minutes} minutes pour faire votre démarche</p>
<h2>À savoir</h2><p>La démarche se fait avec un compte ou FranceConnect.</p>
<h2>Préparer les documents à fournir</h2><ul>${documents.map((document) => html`<li>${document}</li>`)}</ul>
<h2>Les grandes étapes de la démarche</h2><ol><li>Je me connecte</li><li>Je remplis le formulaire</li><li>Je valide</li></ol>
<a class="button" href="${start}">Je commence la demande</a>`,
  });
}
