import { dateCheck, sameAs } from '../journeys/checks.mjs';
import { ember } from '../stacks/ember.mjs';

/** The creation of an account (procedures.md 1.3): identity, sign-in data with characters to copy and terms to accept, then a message by e-mail. */

/** @type {import('../journeys/journey.mjs').Journey} */
export const creation = {
  id: 'compte',
  title: 'Je crée un compte',
  brand: 'Mon compte',
  stack: ember,
  client: true,
  address: (page) => `/inscription/${page}`,
  words: { next: 'Continuer', back: 'Précédent', last: 'Créer mon compte' },
  steps: [
    {
      page: 'identite',
      title: 'Votre identité',
      fields: [
        { name: 'civilite', label: 'Sexe', kind: 'radios', options: ['Féminin', 'Masculin'] },
        { name: 'nom', label: 'Nom de naissance' },
        { name: 'prenom', label: 'Prénom(s)' },
        { name: 'dateNaissance', label: 'Date de naissance', hint: 'JJ/MM/AAAA', check: dateCheck },
      ],
    },
    {
      page: 'identifiants',
      title: 'Vos identifiants',
      fields: [
        { name: 'identifiant', label: 'Identifiant', autocomplete: 'username' },
        { name: 'courriel', label: 'Adresse électronique', type: 'email' },
        { name: 'courrielConfirmation', label: 'Confirmation de l’adresse électronique', type: 'email', check: sameAs('courriel') },
        { name: 'motDePasse', label: 'Mot de passe', type: 'password', autocomplete: 'new-password' },
        { name: 'li-antibot-answer', label: 'Recopiez les caractères' },
        { name: 'conditions', label: 'J’ai lu les conditions générales d’utilisation', kind: 'checkbox' },
      ],
    },
  ],
  end: { page: 'courriel-envoye', title: 'Consultez votre messagerie', texts: ['Un courriel vient de vous être envoyé. Ouvrez-le et suivez le lien pour activer votre compte.'] },
};
