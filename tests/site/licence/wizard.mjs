import { page, redirect } from '../answers.mjs';
import { endOf, technicalError } from '../final.mjs';
import { readForm } from '../forms.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { findSession, sessionHeader, startSession } from '../sessions.mjs';
import { steps } from './steps.mjs';

/**
 * The licence wizard: made on the server, one full page load per step, a hidden token in each form (procedures.md 4.4).
 * Knobs, on any page: `?expire=<minutes>`, `?final=ok|500|503|stall|drop`.
 */

const folder = '/ihm-spd/pages/';
const addressOf = (step) => `${folder}${step.page}.action`;
const brand = 'Permis de conduire';

/** @type {import('../request.mjs').Pages} */
export function licence(request) {
  if (request.path === '/') return redirect(addressOf(steps[0]));
  if (request.path === `${folder}confirmation.action`) return findSession(request) ? page(confirmation()) : page(expired());
  const index = steps.findIndex((step) => addressOf(step) === request.path);
  if (index < 0) return undefined;
  const session = findSession(request) ?? (index === 0 && request.method === 'GET' ? startSession(request) : null);
  if (!session) return page(expired());
  const headers = sessionHeader(session);
  if (request.method === 'GET') return page(stepPage(session, index, { values: session.steps[steps[index].page] ?? {}, errors: {} }), { headers });
  return submit(request, session, index);
}

function submit(request, session, index) {
  const { values: { OWASP_CSRFTOKEN: token, ...values }, files } = readForm(request);
  if (token !== session.token) return page(expired());
  const step = steps[index];
  const sent = Object.fromEntries(Object.entries(files).map(([id, file]) => [id, file.name]));
  const before = session.steps[step.page] ?? {};
  const filled = { ...(step.page === 'piecesjustificativesform' && before), ...values, ...sent };
  const errors = step.refuse(filled, files);
  if (Object.keys(errors).length > 0) return page(stepPage(session, index, { values: filled, errors }));
  session.steps[step.page] = filled;
  const next = steps[index + 1];
  if (next) return redirect(addressOf(next));
  return endOf(session.final, {
    ok: () => redirect(`${folder}confirmation.action`),
    failed: (status) => page(stepPage(session, index, { values: filled, errors: {} }, technicalError), { status }),
  });
}

function stepPage(session, index, filled, failure = '') {
  const step = steps[index];
  const next = steps[index + 1];
  const errors = Object.values(filled.errors);
  return layout({
    title: `${errors.length > 0 ? 'Erreur : ' : ''}${step.title} - Demande de permis de conduire`,
    brand,
    trail: ['Demande de permis de conduire'],
    content: html`<h1>Demande de permis de conduire</h1>
<div class="fr-stepper"><h2 class="fr-stepper__title">${step.title}<span class="fr-stepper__state">Étape ${index + 1} sur ${steps.length}</span></h2>
<div class="fr-stepper__steps" data-fr-current-step="${index + 1}" data-fr-steps="${steps.length}" style="--done:${Math.round(((index + 1) / steps.length) * 100)}%"></div>
${next && html`<p class="fr-stepper__details"><span class="fr-text--bold">Étape suivante :</span> ${next.title}</p>`}</div>
${failure && html`<div class="fr-alert fr-alert--error" role="alert"><p>${failure}</p></div>`}
${errors.length > 0 && html`<div class="fr-alert fr-alert--error" role="alert"><h3 class="fr-alert__title">Votre saisie comporte ${errors.length === 1 ? 'une erreur' : `${errors.length} erreurs`}</h3><p>${errors[0]}</p></div>`}
<form method="post" action="${addressOf(step)}" enctype="${step.page === 'piecesjustificativesform' ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}" novalidate>
<input type="hidden" name="OWASP_CSRFTOKEN" value="${session.token}">
${step.fields(filled, session.steps)}
<div class="actions">${index > 0 && html`<a class="button second" href="${addressOf(steps[index - 1])}">Étape précédente</a>`}
<button class="fr-btn" type="submit" id="${next ? 'etape-suivante' : 'valider'}">${next ? 'Étape suivante' : 'Valider ma demande'}</button></div>
</form>`,
  });
}

/** No source has the text of an expired session: this one is invented. */
function expired() {
  return layout({
    title: 'Session expirée',
    brand,
    content: html`<h1>Votre session a expiré</h1>
<div class="fr-alert fr-alert--warning" role="alert"><p>Votre session a expiré après une période d’inactivité. Les informations saisies n’ont pas été enregistrées.</p></div>
<a class="button" href="${addressOf(steps[0])}">Recommencer la demande</a>`,
  });
}

function confirmation() {
  return layout({
    title: 'Demande transmise',
    brand,
    content: html`<h1>Demande de permis de conduire</h1><div class="fr-alert fr-alert--success"><h2 class="fr-alert__title">Votre demande est transmise</h2><p>Numéro de dossier : 0000 EXEMPLE 42.</p></div>`,
  });
}
