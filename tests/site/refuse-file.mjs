/** Formats named by the official sheet (vehicle-screens.md, section 9); 4 Mo comes from one guide. The wordings are invented. */
const accepted = /\.(jpe?g|png|bmp|tiff?|pdf)$/i;
const limit = 4 * 1024 * 1024;

/** @param {import('./forms.mjs').SentFile} file @returns {string | undefined} why it is refused */
export function refuseFile({ name, size }) {
  if (!accepted.test(name)) return `Le fichier « ${name} » n’est pas accepté. Formats acceptés : JPG, PNG, BMP, TIFF, PDF.`;
  if (size > limit) return `Le fichier « ${name} » dépasse la taille maximale de 4 Mo.`;
  return size === 0 ? `Le fichier « ${name} » est vide.` : undefined;
}
