import { page } from '../answers.mjs';
import { html } from '../html.mjs';

/**
 * FranceConnect: the choice of a provider, then the page of an error. `?erreur=<code>` on the first page says which.
 * The messages are to the letter those of its public source code (known-problems.md, part A).
 */

const identity = "Un problème lié à vos données d'identité empêche la connexion d'aboutir. Nous vous invitons à nous contacter pour corriger le problème.";
const passing = 'Une erreur technique est survenue. Si le problème persiste, veuillez nous contacter.';
const again = 'Une erreur technique est survenue, fermez l’onglet de votre navigateur et reconnectez-vous.';
const messages = {
  Y010004: identity,
  Y010006: identity,
  Y010007: identity,
  Y010008: identity,
  Y010009: passing,
  Y010011: passing,
  Y010012: passing,
  Y010015: 'Les identifiants utilisés correspondent à une identité qui ne permet plus la connexion.',
  Y000004: again,
  Y000020: again,
  Y020001: passing,
  Y020022: again,
  Y190009: 'Votre session a expiré ou est invalide, fermez l’onglet de votre navigateur et reconnectez-vous.',
  Y190012: 'Votre session a expiré ou est invalide, fermez l’onglet de votre navigateur et reconnectez-vous.',
  Y270001: 'Les informations sur votre identité sont incomplètes et ne permettent pas de vous connecter à votre service. Veuillez contacter le support.',
};

/** @type {import('../request.mjs').Pages} */
export function franceconnect({ path, query }) {
  const code = query.get('erreur') ?? 'Y010004';
  if (path === '/api/v2/authorize') return page(frame('Connexion', html`<h1>Choisissez un compte pour vous connecter</h1><ul>${['Impots.gouv.fr', 'Ameli.fr', 'La Poste'].map((name) => html`<li><a class="button" href="/api/v2/oidc-callback?erreur=${code}">${name}</a></li>`)}</ul>`));
  if (path !== '/api/v2/oidc-callback' || !Object.hasOwn(messages, code)) return undefined;
  return page(frame('Erreur', html`<h1>Une erreur est survenue</h1>
<p data-testid="error-message">${messages[code]}</p><p data-testid="error-code">Code d’erreur : ${code}</p>
<a href="https://moncompte.ants.gouv.fr/connexion">Retour vers le service</a>`), { status: 400 });
}

function frame(title, content) {
  return html`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title} - FranceConnect</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css"></head>
<body><header class="fr-header top"><p class="fr-header__service-title">FranceConnect <small>(site d’exercice, données inventées)</small></p></header><main id="main" class="fr-container">${content}</main></body></html>`;
}
