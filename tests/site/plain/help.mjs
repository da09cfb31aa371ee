import { page } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/** A help article: it tells of codes and quotes messages, but nobody is stuck here. The statuses are those of procedures.md 3.12. */
const content = html`<form role="search" action="/aide-et-contact/demarches-en-ligne"><label for="recherche">Rechercher dans l’aide</label><div class="row"><input type="search" id="recherche" name="q" placeholder="Que cherchez-vous ?"><button>Rechercher</button></div></form>
<p class="info-ban">Nous vous recommandons de vous connecter à votre espace aux horaires de faible niveau de fréquentation.</p>
<article>
<h1>Démarches en ligne : questions fréquentes</h1>
<h2>Où trouver le code de cession ?</h2>
<p>Le code de cession est remis par le vendeur du véhicule. L’acheteur l’indique, avec le numéro d’immatriculation, au début de sa démarche.</p>
<h2>Que faire si un message d’erreur apparaît ?</h2>
<p>Certains usagers lisent, à la dernière étape, le message suivant :</p>
<blockquote>« Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement. »</blockquote>
<p>Il convient d’attendre quelques heures avant un nouvel essai.</p>
<h2>Que signifient les statuts ?</h2>
<ul><li>« à compléter » : vous avez mis la demande en attente ;</li><li>« en attente de paiement » : le dossier attend le règlement ;</li><li>« en instruction » : le dossier est examiné ;</li><li>« rejetée » : le motif est dans « mes messages ».</li></ul>
</article>`;

/** @type {import('../request.mjs').Pages} */
export function help({ path }) {
  return path === '/aide-et-contact/demarches-en-ligne' ? page(layout({ title: 'Démarches en ligne - Aide', brand: 'Immatriculation', trail: ['Aide et contact'], content })) : undefined;
}
