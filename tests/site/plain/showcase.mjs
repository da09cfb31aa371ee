import { page } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/** Public pages that present a procedure; the three blocks are those of vehicle-screens.md, section 1. */
const procedures = {
  'vendre-ou-donner-votre-vehicule': { title: 'Vendre ou donner votre véhicule', minutes: 10, documents: ['le certificat d’immatriculation', 'le certificat de situation administrative', 'la preuve du contrôle technique'] },
  'acheter-ou-recevoir-un-vehicule-d-occasion': { title: 'Acheter ou recevoir un véhicule d’occasion', minutes: 20, documents: ['le code de cession', 'un justificatif de domicile de moins de 6 mois', 'la carte grise barrée'] },
};

/** @type {import('../request.mjs').Pages} */
export function showcase({ path }) {
  if (path === '/' || path === '/demarches-en-ligne') {
    return page(layout({ title: 'Immatriculation', brand: 'Immatriculation', content: html`<h1>Vos démarches d’immatriculation</h1>${Object.entries(procedures).map(([slug, { title }]) => html`<p class="card"><a href="/demarches-en-ligne/${slug}">${title}</a></p>`)}` }));
  }
  const slug = path.replace('/demarches-en-ligne/', '');
  if (!Object.hasOwn(procedures, slug)) return undefined;
  const { title, minutes, documents } = procedures[slug];
  return page(layout({
    title,
    brand: 'Immatriculation',
    trail: ['Démarches en ligne', title],
    content: html`<h1>${title}</h1><p>${minutes} minutes pour faire votre démarche</p>
<h2>À savoir</h2><p>La démarche se fait avec un compte ou FranceConnect.</p>
<h2>Préparer les documents à fournir</h2><ul>${documents.map((document) => html`<li>${document}</li>`)}</ul>
<h2>Les grandes étapes de la démarche</h2><ol><li>Je me connecte</li><li>Je remplis le formulaire</li><li>Je valide</li></ol>
<a class="button" href="/demarche/${slug}">Je commence la demande</a>`,
  }));
}
