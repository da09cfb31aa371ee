import { silent } from './answers.mjs';

/** The known message, to the letter (procedures.md, section 6: final validation, 2017-12). */
export const technicalError = 'Une erreur technique est survenue lors de votre démarche. Veuillez réessayer ultérieurement.';

/**
 * How the last step ends, by the knob `?final=`: `ok`, a status such as `500` or `503`, `stall` (no answer), `drop` (connection cut).
 * @param {string} knob
 * @param {{ ok: () => import('./request.mjs').Answer, failed: (status: number) => import('./request.mjs').Answer }} answers
 */
export function endOf(knob, { ok, failed }) {
  if (knob === 'ok') return ok();
  if (knob === 'stall' || knob === 'drop') return silent(knob);
  return failed(Number(knob) || 500);
}
