import { randomUUID } from 'node:crypto';

/**
 * @typedef {object} Session
 * @property {string} id
 * @property {string} token hidden in each form, as OWASP CSRFGuard does
 * @property {number} minutes how long it lasts without a request
 * @property {number} usedAt
 * @property {number} slow how long each page waits before it is given, in milliseconds
 * @property {string} journey which one is being played, where several share their pages
 * @property {string} final how the last step ends, see `final.mjs`
 * @property {Record<string, Record<string, string>>} steps what was typed, by journey and step; in memory, as long as the site runs
 */

/** @type {Map<string, Session>} */
const sessions = new Map();
const cookie = 'JSESSIONID';

/** The length of a real session was not found in any source; this one is long enough for a demo. */
const usualMinutes = 20;

/** @param {import('./request.mjs').PracticeRequest} request @returns {Session} a new one; `?expire=<minutes>` or a cookie of that name says how long it lasts */
export function startSession(request) {
  const session = { id: randomUUID(), token: randomUUID(), minutes: usualMinutes, usedAt: Date.now(), slow: 0, journey: '', final: '', steps: {} };
  sessions.set(session.id, session);
  return turnKnobs(session, request);
}

/** @param {import('./request.mjs').PracticeRequest} request @returns {Session | null} null when there is none, or it has expired */
export function findSession(request) {
  const session = sessions.get(request.cookies[cookie] ?? '');
  if (!session || Date.now() - session.usedAt >= session.minutes * 60_000) return null;
  session.usedAt = Date.now();
  return turnKnobs(session, request);
}

/** @param {Session} session @returns {Record<string, string>} the header that gives it to the browser; also inside a frame of another site */
export function sessionHeader(session) {
  return { 'set-cookie': `${cookie}=${session.id}; Path=/; Secure; HttpOnly; SameSite=None` };
}

function turnKnobs(session, { query, cookies }) {
  const minutes = query.get('expire') ?? cookies.expire;
  if (minutes) session.minutes = Number(minutes);
  session.final = query.get('final') ?? session.final;
  session.slow = Number(query.get('slow') ?? session.slow);
  return session;
}
