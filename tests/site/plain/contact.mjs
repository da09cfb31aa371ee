import { page, redirect } from '../answers.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/** @type {import('../request.mjs').Pages} */
export function contact({ path, method }) {
  if (path === '/') return redirect('/contactez-nous/particulier');
  // The old entry to the creation of an account (procedures.md 1.2).
  if (path === '/monespace/s-inscrire') return redirect('https://moncompte.ants.gouv.fr/inscription/identite');
  if (path !== '/contactez-nous/particulier') return undefined;
  const thanks = method === 'POST' && html`<div class="notice good" role="status"><p>Votre message est transmis.</p></div>`;
  return page(layout({
    title: 'Contactez-nous',
    trail: ['Contactez-nous', 'Particulier'],
    content: html`<h1>Contactez-nous</h1>${thanks}
<form method="post"><div class="field"><label for="sujet">Votre demande concerne</label><select id="sujet" name="sujet"><option>L’immatriculation</option><option>Le permis de conduire</option></select></div>
<div class="field"><label for="nom">Nom</label><input id="nom" name="nom"></div>
<div class="field"><label for="adresse-electronique">Adresse électronique</label><input id="adresse-electronique" name="email" type="email"></div>
<div class="field"><label for="message">Votre message</label><textarea id="message" name="message" rows="6"></textarea></div>
<div class="field"><label for="piece">Joindre un fichier</label><input id="piece" name="piece" type="file"></div>
<div class="actions"><button>Envoyer</button></div></form>`,
  }));
}
