import { html } from '../html.mjs';
import { addressOf } from './journey.mjs';

/** The pages of a journey, drawn by its stack. A journey drawn by scripts has an empty page first. */

/** @param {import('./journey.mjs').Journey} journey */
export function shell(journey) {
  return frame(journey, journey.title, html``);
}

/** @param {{ journey: import('./journey.mjs').Journey, index: number, session: import('../sessions.mjs').Session, filled: import('./journey.mjs').Filled, failure: string }} parts */
export function stepPage({ journey, index, session, filled, failure }) {
  const { stack, steps, words } = journey;
  const step = steps[index];
  const heading = step.heading ?? journey.title;
  const mistakes = Object.values(filled.errors);
  const last = index === steps.length - 1;
  const withFile = step.fields.some(({ kind }) => kind === 'file');
  return frame(journey, `${mistakes.length > 0 ? 'Erreur : ' : ''}${step.title} - ${heading}`, html`${stack.head({ heading, steps, index })}
${failure && stack.alert('error', '', [failure])}
${mistakes.length > 0 && stack.alert('error', `Votre saisie comporte ${mistakes.length === 1 ? 'une erreur' : `${mistakes.length} erreurs`}`, mistakes.slice(0, 1))}
${(step.texts ?? []).map((text) => html`<p>${text}</p>`)}
${step.recap && recap(journey, session)}
<form method="post" action="${addressOf(journey, index)}" ${withFile && html`enctype="multipart/form-data"`} novalidate>
${!journey.client && html`<input type="hidden" name="OWASP_CSRFTOKEN" value="${session.token}">`}
${stack.fields(step.fields, filled)}
${stack.actions({ back: index > 0 && { label: words.back, address: addressOf(journey, index - 1) }, label: last ? words.last : words.next, last })}
</form>`);
}

function recap({ id, steps, stack }, session) {
  const rows = steps.flatMap(({ page, fields }) => fields.map(({ name, label }) => [label, session.steps[`${id}/${page}`]?.[name]]));
  return stack.recap(rows.filter(([, value]) => value));
}

/** @param {import('./journey.mjs').Journey} journey */
export function confirmation(journey) {
  const { stack, end } = journey;
  return frame(journey, `${end.title} - ${journey.title}`, html`<h1>${journey.title}</h1><h2>${end.title}</h2>${stack.alert('success', '', end.texts)}`);
}

/** No source has the text of an expired session: this one is invented. @param {import('./journey.mjs').Journey} journey */
export function expired(journey) {
  return frame(journey, 'Session expirée', html`<h1>Votre session a expiré</h1>
${journey.stack.alert('warning', '', ['Votre session a expiré après une période d’inactivité. Les informations saisies n’ont pas été enregistrées.'])}
<a class="button" href="${addressOf(journey, 0)}" data-step>Recommencer la demande</a>`);
}

function frame({ stack, brand, trail, client }, title, content) {
  const scripts = client ? ['/journeys/client.js', '/journeys/combobox.js'] : [];
  return stack.frame({ title, brand, trail, scripts, content: html`<div id="demarche" ${client && html`data-client`}>${content}</div>` });
}
