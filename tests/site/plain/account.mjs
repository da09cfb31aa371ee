import { page, redirect } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

const brand = 'Mon compte';

/** @type {import('../request.mjs').Pages} */
export function account({ path, method, query }) {
  if (path === '/' || (path === '/connexion' && method === 'POST')) return redirect('/mon_espace');
  if (path === '/connexion') return page(signIn());
  if (path === '/mon_espace') return page(dashboard());
  // The one hand-over address that is known (procedures.md 1.2).
  if (path === '/backend/api/procedure/start' && query.get('procedureKey') === 'driverLicence') return redirect('https://predemande-permisdeconduire.ants.gouv.fr/ihm-spd/pages/premotifdemandeform.action');
  return undefined;
}

function signIn() {
  return layout({
    title: 'Connexion',
    brand,
    content: html`<h1>Se connecter à mon espace</h1>
<form method="post" action="/connexion"><div class="field"><label for="identifiant">Identifiant</label><input id="identifiant" name="identifiant" autocomplete="username"></div>
<div class="field"><label for="mot-de-passe">Mot de passe</label><input id="mot-de-passe" name="motDePasse" type="password" autocomplete="current-password"></div>
<div class="actions"><button>Se connecter</button></div></form><h2>Ou</h2><p><a class="fr-connect button second" href="https://app.franceconnect.gouv.fr/api/v2/authorize">S’identifier avec FranceConnect</a></p>
<p><a href="https://ants.gouv.fr/monespace/s-inscrire">Je crée un compte</a></p>`,
  });
}

function dashboard() {
  return layout({
    title: 'Mon espace',
    brand,
    content: html`<h1>Mon espace</h1><p>Compte n° 00 000 042</p>
<h2>Mes demandes</h2>
<div class="card"><strong>J’ai acheté ou reçu un véhicule</strong><br>Statut : à compléter<br><a href="https://immatriculation.ants.gouv.fr/demarche/acheter-ou-recevoir-un-vehicule-d-occasion">Reprendre</a></div>
<div class="card"><strong>Je signale la vente de mon véhicule</strong><br>Statut : en attente de paiement</div>
<div class="card"><strong>Je change d’adresse</strong><br>Statut : rejetée<br>Le motif est dans « mes messages ».</div>
<h2>Nouvelle demande</h2>
<ul><li><a href="https://immatriculation.ants.gouv.fr/demarches-en-ligne">L’immatriculation</a></li><li><a href="https://immatriculation.ants.gouv.fr/demarche/modifier-l-adresse/pour-commencer">Je change d’adresse</a></li><li><a href="https://immatriculation.ants.gouv.fr/demarche/refaire-sa-carte-grise/pour-commencer">Je demande un duplicata</a></li><li><a href="https://immatriculation.ants.gouv.fr/demarche/saisie/categorie.do">Je souhaite faire une autre demande</a></li><li><a href="/backend/api/procedure/start?procedureKey=driverLicence">Le permis de conduire</a></li><li><a href="https://passeport.ants.gouv.fr/demarches-en-ligne">La carte d’identité et le passeport</a></li></ul>`,
  });
}
