import { html } from './html.mjs';

/**
 * The frame of a page: header, breadcrumb, content, footer. As on real pages, closed dialogs hold texts of errors that nobody sees.
 * @param {object} parts
 * @param {string} parts.title
 * @param {string} [parts.brand] the service's name in the header
 * @param {readonly string[]} [parts.trail] breadcrumb
 * @param {string} [parts.bodyClass]
 * @param {unknown} parts.content
 * @param {readonly string[]} [parts.scripts] addresses of modules
 */
export function layout({ title, brand = 'Démarches en ligne', trail = [], bodyClass, content, scripts = [] }) {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
${scripts.map((address) => html`<script type="module" src="${address}"></script>`)}
</head>
<body ${bodyClass && html`class="${bodyClass}"`}>
<a class="skip" href="#contenu">Accéder directement au contenu</a>
<p class="practice">Site d’exercice local : données inventées, aucun lien avec l’administration</p>
<header class="top"><strong>${brand}</strong>
<nav aria-label="Menu principal"><a href="https://immatriculation.ants.gouv.fr/">Immatriculation</a><a href="https://moncompte.ants.gouv.fr/mon_espace">Mon espace</a><a href="https://immatriculation.ants.gouv.fr/aide-et-contact/demarches-en-ligne">Aide</a></nav></header>
<main id="contenu">
${trail.length > 0 && html`<nav aria-label="Fil d’Ariane"><ol class="trail">${['Accueil', ...trail].map((step) => html`<li>${step}</li>`)}</ol></nav>`}
${content}
</main>
<dialog id="deconnexion"><h2>Votre session va expirer</h2><p role="alert">Erreur : vous allez être déconnecté dans 2 minutes.</p><button>Rester connecté</button></dialog>
<footer>Besoin d’aide pour cette démarche en ligne ?
<ul><li><a href="https://ants.gouv.fr/contactez-nous/particulier">Contactez-nous</a></li><li>Mentions légales</li><li>Accessibilité : non conforme</li><li>Données personnelles</li></ul></footer>
</body>
</html>`;
}
