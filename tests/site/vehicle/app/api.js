/** The session ended while the person was typing. */
export class SessionExpired extends Error {}

/** The site answered with a refusal, or did not answer. */
export class Refused extends Error {}

/**
 * @param {string} path
 * @param {unknown} data a FormData, or what is sent as JSON
 * @returns {Promise<Record<string, string>>}
 */
export async function post(path, data) {
  const sent = data instanceof FormData ? { body: data } : { body: JSON.stringify(data), headers: { 'content-type': 'application/json' } };
  const response = await fetch(path, { method: 'POST', ...sent }).catch(() => null);
  if (!response) throw new Refused('Le service ne répond pas.');
  if (response.status === 401) throw new SessionExpired();
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.message);
  return answer;
}
