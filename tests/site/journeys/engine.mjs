import { readFileSync } from 'node:fs';
import { asset, page, redirect } from '../answers.mjs';
import { endOf, technicalError } from '../final.mjs';
import { readForm } from '../forms.mjs';
import { findSession, sessionHeader, startSession } from '../sessions.mjs';
import { addressOf } from './journey.mjs';
import { refuse, sentValues } from './refuse.mjs';
import { confirmation, expired, shell, stepPage } from './screens.mjs';

/**
 * Plays journeys: one address per step, a hidden token in each form, what was typed kept by the server.
 * Knobs, on any page: `?expire=<minutes>`, `?final=ok|500|503|stall|drop`, `?slow=<ms>` (time to give each page).
 */

const scripts = new Map(['client.js', 'combobox.js'].map((name) => [`/journeys/${name}`, readFileSync(new URL(name, import.meta.url), 'utf8')]));

/** @param {readonly import('./journey.mjs').Journey[]} journeys of one host; the first is the usual one where several share their pages @returns {import('../request.mjs').Pages} */
export function wizard(journeys) {
  return (request) => {
    const script = scripts.get(request.path);
    if (script) return asset(script, 'text/javascript');
    const place = findPlace(journeys, request);
    if (!place) return undefined;
    if (place.journey.client && !request.byScript) return page(shell(place.journey));
    const session = sessionOf(request, place);
    if (!session) return page(expired(place.journey));
    return { ...answer(request, session, place), wait: session.slow };
  };
}

/** The root of a host that has nothing else opens its journey. @param {import('./journey.mjs').Journey} journey @returns {import('../request.mjs').Pages} */
export const startAt = (journey) => ({ path }) => (path === '/' ? redirect(addressOf(journey, 0)) : undefined);

/** Journeys that share their pages are told by the first address, then by the session. */
function findPlace(journeys, request) {
  const indexIn = ({ address, steps, end }) => [...steps, end].findIndex((step) => address(step.page) === request.path);
  const owners = journeys.filter((journey) => indexIn(journey) >= 0);
  if (owners.length === 0) return undefined;
  const asked = request.query.get('demarche') ?? (indexIn(owners[0]) > 0 ? findSession(request)?.journey : owners[0].id);
  const journey = owners.find(({ id }) => id === asked) ?? owners[0];
  return { journey, index: indexIn(journey) };
}

function sessionOf(request, { journey, index }) {
  const session = findSession(request) ?? (index === 0 && request.method === 'GET' ? startSession(request) : null);
  if (session && index === 0) session.journey = journey.id;
  return session;
}

function answer(request, session, { journey, index }) {
  if (index === journey.steps.length) return page(confirmation(journey));
  const draw = (values, errors = {}, failure = '') => stepPage({ journey, index, session, filled: { values, errors }, failure });
  const key = `${journey.id}/${journey.steps[index].page}`;
  const before = session.steps[key] ?? {};
  if (request.method === 'GET') return page(draw(before), { headers: sessionHeader(session) });
  const { values: { OWASP_CSRFTOKEN: token, ...values }, files } = readForm(request);
  if (!journey.client && token !== session.token) return page(expired(journey));
  const sent = sentValues(journey.steps[index], { values, files }, before);
  const errors = refuse(journey.steps[index], sent, files);
  if (Object.keys(errors).length > 0) return page(draw(sent, errors));
  session.steps[key] = sent;
  const next = redirect(addressOf(journey, index + 1));
  if (index < journey.steps.length - 1) return next;
  return endOf(session.final || journey.final || 'ok', { ok: () => next, failed: (status) => page(draw(sent, {}, technicalError), { status }) });
}
