/**
 * A journey as data: what the engine plays, and what a stack draws.
 *
 * @typedef {object} Field
 * @property {string} name also its id in the stacks whose ids are steady
 * @property {string} label
 * @property {'text' | 'select' | 'radios' | 'checkbox' | 'file' | 'parts'} [kind] text when absent
 * @property {string} [id] where a known one must be kept
 * @property {string} [hint]
 * @property {string} [type] of the input
 * @property {string} [autocomplete]
 * @property {readonly string[]} [options]
 * @property {readonly (readonly [string, string, number])[]} [parts] key, label and length of each box of a field cut in pieces
 * @property {string} [between] what joins the pieces
 * @property {boolean} [optional]
 * @property {(value: string, values: Record<string, string>) => string | undefined} [check] why the site refuses it; messages quote what was typed, as real ones do
 *
 * @typedef {object} Step
 * @property {string} page its part of the address
 * @property {string} title
 * @property {string} [heading] the page's title on this step, where it differs from the journey's
 * @property {readonly string[]} [texts]
 * @property {boolean} [recap] shows what was typed before
 * @property {readonly Field[]} fields
 *
 * @typedef {object} Journey
 * @property {string} id
 * @property {string} title
 * @property {string} brand the service's name in the header
 * @property {readonly string[]} [trail] breadcrumb
 * @property {import('../stacks/stack.mjs').Stack} stack
 * @property {boolean} [client] drawn by scripts, without a page load between steps
 * @property {(page: string) => string} address
 * @property {readonly Step[]} steps
 * @property {{ next: string, back: string, last: string }} words of the buttons
 * @property {{ page: string, title: string, texts: readonly string[] }} end
 * @property {string} [final] how the last step ends when no knob says: `ok` when absent
 *
 * @typedef {{ values: Record<string, string>, errors: Record<string, string> }} Filled
 */

/** The pieces of a date in three boxes. */
export const dateParts = [['jour', 'Jour', 2], ['mois', 'Mois', 2], ['annee', 'Année', 4]];

/** @param {Journey} journey @param {number} index @returns {string} the first address tells the journey, which may share its pages with others */
export function addressOf(journey, index) {
  const step = journey.steps[index];
  return journey.address(step ? step.page : journey.end.page) + (index === 0 ? `?demarche=${journey.id}` : '');
}
