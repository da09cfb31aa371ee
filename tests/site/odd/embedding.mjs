import { page } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/**
 * Pages that hold another site's page in a frame: ours with the certificate of another of our hosts (Balise shows things in
 * the top frame only), and a stranger's with the vehicle form (Balise must do nothing at all).
 * @type {import('../request.mjs').Pages}
 */
export function embedding({ host, path }) {
  if (host === 'evil.example' && path === '/') {
    return page(layout({ title: 'Carte grise facile', brand: 'Carte grise facile', content: html`<h1>Votre carte grise en 5 minutes</h1><iframe title="Formulaire" src="https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion"></iframe>` }));
  }
  if (host !== 'evil.example' && path === '/demarche/certificat') {
    return page(layout({ title: 'Certificat de situation administrative', brand: 'Immatriculation', content: html`<h1>Certificat de situation administrative</h1><iframe title="Demande de certificat" src="https://siv.interieur.gouv.fr/map-usg-ui/do/csa_retour_dem_certificat"></iframe>` }));
  }
  return undefined;
}
